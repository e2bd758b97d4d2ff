import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { Barriers } from './barriers';
import { openBrowser } from './open-browser';
import { origin, Visitor } from './visitor';

/** Looking for barriers takes some seconds on each screen. */
const patience = 120_000;

describe('the exercise library', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const rooms = [
    ['light', 1440],
    ['dark', 768],
  ] as const;

  it.each(rooms)(
    'is searched, narrowed, starred and tried by keyboard, in a %s room on %i pixels, without a barrier',
    async (colorScheme, width) => {
      const visitor = await Visitor.arrive(browser, { colorScheme, viewport: { width, height: 900 } });
      const { page } = visitor;
      const seen = new Barriers(visitor);
      await visitor.signIn('therapist@demo.example');
      await searchFor(page, 'glute med');
      await seen.look('results');
      await narrowToHome(page);
      await seen.look('narrowed');
      await openByKeyboard(page, 'Banded clamshell');
      await seen.look('exercise');
      await tryDose(page);
      await seen.look('dose refused');
      await takeDose(page);
      await starByKey(page);
      expect(seen.found).toEqual({});
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it.each(rooms)(
    'takes in an exercise of the clinic and archives it, in a %s room on %i pixels, without a barrier',
    async (colorScheme, width) => {
      const visitor = await Visitor.arrive(browser, { colorScheme, viewport: { width, height: 900 } });
      const { page } = visitor;
      const seen = new Barriers(visitor);
      await visitor.signIn('therapist@demo.example', '/library/clamshell-band');
      const name = await addCopy(page, seen);
      await seen.look('own exercise');
      await archive(page);
      await seeOnlyInArchive(page, name);
      await seen.look('nothing found');
      expect(seen.found).toEqual({});
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it('draws only the rows in sight, and keeps its place on the way back', async () => {
    const visitor = await Visitor.arrive(browser);
    const { page } = visitor;
    await visitor.signIn('therapist@demo.example', '/library');
    await page.getByRole('row').nth(5).waitFor();
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toMatch(/^3\d\d$/);
    expect(await page.getByRole('row').count()).toBeLessThan(50);
    await page.mouse.wheel(0, 6000);
    await page.waitForFunction(() => scrollY > 5000);
    const seen = page.getByRole('row').nth(15).getByRole('link');
    const name = await seen.textContent();
    await seen.click();
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: name ?? '', exact: true }).waitFor();
    await page.waitForFunction(() => scrollY > 5000);
    expect(await visitor.leave()).toEqual([]);
  });
});

async function searchFor(page: Page, words: string): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByRole('heading', { name: 'Library' }).waitFor();
  await page.getByRole('row').nth(5).waitFor();
  await page.keyboard.press('f');
  await page.keyboard.type(words);
  await page.getByRole('link', { name: 'Side-lying hip abduction' }).waitFor();
  await page.waitForURL(/q=glute(%20|\+)med/);
}

async function narrowToHome(page: Page): Promise<void> {
  const filters = page.getByRole('button', { name: 'Filters' });
  if (await filters.isVisible()) await filters.click();
  await page.getByRole('checkbox', { name: /^Home/ }).check();
  await page.waitForURL(/setting=home/);
  await page.getByRole('button', { name: 'Setting: Home' }).waitFor();
  if (await filters.isVisible()) await filters.click();
}

async function openByKeyboard(page: Page, name: string): Promise<void> {
  await page.keyboard.press('f');
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('app-exercise-row :focus');
  let before = await focused.textContent();
  for (let rows = 0; rows < 40 && before !== name; rows++) {
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((text) => document.activeElement?.textContent !== text, before);
    before = await focused.textContent();
  }
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** From the focus to a changed dose it takes one key. What is refused stays in its field. */
async function tryDose(page: Page): Promise<void> {
  const repetitions = page.getByRole('spinbutton', { name: 'Repetitions', exact: true });
  const before = await page.locator('app-dose-outcome .sentence').textContent();
  await repetitions.focus();
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(
    (text) => document.querySelector('app-dose-outcome .sentence')?.textContent !== text,
    before,
  );
  await repetitions.fill('999');
  await page.getByText('Not taken over yet').waitFor();
}

async function takeDose(page: Page): Promise<void> {
  await page.getByRole('spinbutton', { name: 'Repetitions', exact: true }).fill('12');
  await page.getByText('Not taken over yet').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Harder' }).click();
}

async function starByKey(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).focus();
  const star = page.getByRole('button', { name: /^Star / });
  const before = await star.getAttribute('aria-pressed');
  await page.keyboard.press('s');
  await page.locator(`app-star-button button[aria-pressed=${before === 'true' ? 'false' : 'true'}]`).waitFor();
}

async function addCopy(page: Page, seen: Barriers): Promise<string> {
  const name = `Clamshell ${randomUUID().slice(0, 8)}`;
  await page.getByRole('link', { name: 'Start from a copy' }).click();
  await page.getByRole('heading', { name: 'New exercise' }).waitFor();
  await seen.look('new exercise');
  await page.getByLabel('Name').fill('');
  await page.getByRole('button', { name: 'Add exercise' }).click();
  await page.getByText('One field needs attention').waitFor();
  await seen.look('new exercise, refused');
  await page.getByLabel('Name').fill(name);
  const equipment = page.getByRole('combobox', { name: 'Equipment' });
  const pillow = page.getByRole('option', { name: 'Pillow' });
  await equipment.fill('pill');
  await pillow.waitFor();
  await seen.look('choosing equipment');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove Pillow' }).waitFor();
  await page.getByRole('button', { name: 'Add exercise' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByText('Own exercise').waitFor();
  return name;
}

async function archive(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByText('Exercise archived').waitFor();
  await page.getByText('Archived: left out of new plans').waitFor();
}

async function seeOnlyInArchive(page: Page, name: string): Promise<void> {
  const address = `${origin()}/library?q=${encodeURIComponent(name)}`;
  await page.goto(`${address}&archived=yes`);
  await page.getByRole('link', { name, exact: true }).waitFor();
  await page.goto(address);
  await page.getByText('No exercise fits this search').waitFor();
}
