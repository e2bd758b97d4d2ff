import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser';
import { newPatient, origin, Visitor } from './visitor';

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
      const { page } = visitor;
      const barriers: Record<string, string[]> = {};

      await page.goto(origin());
      await page.getByLabel('E-mail').waitFor();
      barriers['sign-in'] = await visitor.barriers();
      await page.getByLabel('E-mail').fill('therapist@demo.example');
      await page.getByLabel('Password', { exact: true }).fill('wrong');
      await page.keyboard.press('Enter');
      await page.getByText('The e-mail address or the password is not right').waitFor();
      barriers['sign-in refused'] = await visitor.barriers();

      await visitor.signIn('therapist@demo.example');
      await page.getByRole('heading', { name: 'Worklist' }).waitFor();
      await page.getByText('Assessment due').first().waitFor();
      barriers['worklist'] = await visitor.barriers();

      await page.keyboard.press('g');
      await page.keyboard.press('p');
      await page.getByRole('heading', { name: 'Patients' }).waitFor();
      await page.getByText('Łukasiewicz, Henryk').waitFor();
      barriers['patients'] = await visitor.barriers();

      await page.getByRole('link', { name: 'New patient' }).click();
      await page.getByLabel('Family name').waitFor();
      barriers['new patient'] = await visitor.barriers();
      await page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
      await page.getByLabel('Family name').and(page.locator('[aria-invalid=true]')).waitFor();
      barriers['new patient, refused'] = await visitor.barriers();
      const patient = newPatient();
      await visitor.fillPatient(patient);
      await page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
      await page.getByRole('heading', { name: `${patient.givenName} ${patient.familyName}` }).waitFor();
      barriers['patient'] = await visitor.barriers();

      await page.getByRole('link', { name: 'Worklist', exact: true }).click();
      await page.getByRole('heading', { name: 'Worklist' }).waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type(`stef ${patient.recordNumber.slice(2)}`);
      await page.getByRole('option', { name: patient.familyName }).waitFor();
      barriers['search'] = await visitor.barriers();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: `${patient.givenName} ${patient.familyName}` }).waitFor();
      await page.getByRole('button', { name: 'Edit' }).click();
      await page.getByLabel('Family name').waitFor();
      barriers['patient, editing'] = await visitor.barriers();
      expect(page.url() + (await page.title())).not.toMatch(/lător|tefania|J-/);

      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.keyboard.press('?');
      await page.getByText('Keyboard', { exact: false }).first().waitFor();
      barriers['keyboard help'] = await visitor.barriers();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /Toma Ardelean/ }).click();
      barriers['user menu'] = await visitor.barriers();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByLabel('E-mail').waitFor();

      expect(Object.entries(barriers).filter(([, found]) => found.length > 0)).toEqual([]);
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
