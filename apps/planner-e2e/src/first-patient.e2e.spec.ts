import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser';
import { newPatient, origin, Visitor, type NewPatient } from './visitor';

describe('a therapist', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)(
    'signs in, creates a patient, finds it and signs out, in a %s room, without a barrier',
    async (colorScheme) => {
      const visitor = await Visitor.arrive(browser, { colorScheme });
      const seen = new Screens(visitor);
      await signInAtSecondTry(visitor, seen);
      await lookAtLists(visitor, seen);
      const patient = await createPatient(visitor, seen);
      await findPatient(visitor, seen, patient);
      expect(visitor.page.url() + (await visitor.page.title())).not.toMatch(/lător|tefania|J-/);
      await signOut(visitor, seen);
      expect(seen.barriers).toEqual({});
      expect(await visitor.leave()).toEqual([]);
    },
  );

  it('is taken back after signing in to the page that was asked for', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn('therapist@demo.example', '/patients?status=all');
    await visitor.page.getByRole('heading', { name: 'Patients' }).waitFor();
    expect(visitor.page.url()).toBe(`${origin()}/patients?status=all`);
    expect(await visitor.leave()).toEqual([]);
  });

  it('loads at most 150 kB of script before the first screen can be used, and each screen at most 50 kB more', async () => {
    const visitor = await Visitor.arrive(browser);
    let bytes = 0;
    visitor.page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js'))
        bytes += Number(response.headers()['content-length'] ?? Infinity);
    });
    const loadedBy = async (step: () => Promise<unknown>): Promise<number> => {
      bytes = 0;
      await step();
      await visitor.page.waitForLoadState('networkidle');
      return bytes / 1024;
    };
    const atFirst = await loadedBy(() => visitor.page.goto(origin()));
    const then = [
      await loadedBy(() => visitor.signIn('therapist@demo.example')),
      await loadedBy(() => visitor.page.getByRole('link', { name: 'Patients' }).click()),
      await loadedBy(() => visitor.page.getByRole('link', { name: 'New patient' }).click()),
    ];
    expect(atFirst).toBeGreaterThan(20);
    expect(atFirst).toBeLessThanOrEqual(150);
    expect(Math.max(...then.slice(1))).toBeLessThanOrEqual(50);
    await visitor.leave();
  });
});

/** What axe found on each screen of a journey; screens without a barrier are not kept. */
class Screens {
  readonly barriers: Record<string, string[]> = {};

  constructor(private readonly visitor: Visitor) {}

  async look(name: string): Promise<void> {
    const found = await this.visitor.barriers();
    if (found.length > 0) this.barriers[name] = found;
  }
}

async function signInAtSecondTry(visitor: Visitor, seen: Screens): Promise<void> {
  const { page } = visitor;
  await page.goto(origin());
  await page.getByLabel('E-mail').waitFor();
  await seen.look('sign-in');
  await page.getByLabel('E-mail').fill('therapist@demo.example');
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.keyboard.press('Enter');
  await page.getByText('The e-mail address or the password is not right').waitFor();
  await seen.look('sign-in refused');
  await visitor.signIn('therapist@demo.example');
}

async function lookAtLists({ page }: Visitor, seen: Screens): Promise<void> {
  await page.getByRole('heading', { name: 'Worklist' }).waitFor();
  await page.getByText('Assessment due').first().waitFor();
  await seen.look('worklist');
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await page.getByRole('heading', { name: 'Patients' }).waitFor();
  await page.getByText('Łukasiewicz, Henryk').waitFor();
  await seen.look('patients');
}

async function createPatient(visitor: Visitor, seen: Screens): Promise<NewPatient> {
  const { page } = visitor;
  await page.getByRole('link', { name: 'New patient' }).click();
  await page.getByLabel('Family name').waitFor();
  await seen.look('new patient');
  await page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
  await page.getByLabel('Family name').and(page.locator('[aria-invalid=true]')).waitFor();
  await seen.look('new patient, refused');
  const patient = newPatient();
  await visitor.fillPatient(patient);
  await page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
  await page.getByRole('heading', { name: `${patient.givenName} ${patient.familyName}` }).waitFor();
  await seen.look('patient');
  return patient;
}

async function findPatient({ page }: Visitor, seen: Screens, patient: NewPatient): Promise<void> {
  await page.getByRole('link', { name: 'Worklist', exact: true }).click();
  await page.getByRole('heading', { name: 'Worklist' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(`stef ${patient.recordNumber.slice(2)}`);
  await page.getByRole('option', { name: patient.familyName }).waitFor();
  await seen.look('search');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `${patient.givenName} ${patient.familyName}` }).waitFor();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Family name').waitFor();
  await seen.look('patient, editing');
  await page.getByRole('button', { name: 'Cancel' }).click();
}

async function signOut({ page }: Visitor, seen: Screens): Promise<void> {
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await seen.look('keyboard help');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Toma Ardelean/ }).click();
  await seen.look('user menu');
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByLabel('E-mail').waitFor();
}
