import type { Browser, Page } from 'playwright-core';
import { Barriers } from './barriers';
import { openBrowser } from './open-browser';
import { Visitor } from './visitor';

/** Looking for barriers takes some seconds on each screen. */
const patience = 180_000;

describe('the course of a plan', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['light', 1440],
    ['dark', 768],
  ] as const)(
    'is found from the worklist, walked by keys to a visit, and read as tables, in a %s room on %i pixels, without a barrier',
    async (colorScheme, width) => {
      const visitor = await Visitor.arrive(browser, { colorScheme, viewport: { width, height: 900 } });
      const { page } = visitor;
      const seen = new Barriers(visitor);
      await visitor.signIn('therapist@demo.example');
      await openStaleCourse(page);
      await seen.look('course');
      await page.getByRole('button', { name: 'All as tables' }).click();
      await page.getByRole('table', { name: /^Pain at rest/ }).waitFor();
      await seen.look('tables');
      await page.getByRole('button', { name: 'All as charts' }).click();
      await walkToFirstVisit(page);
      expect(seen.found).toEqual({});
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'rests on numbers that an administrator changes with a reason, and everybody can look up',
    async () => {
      const visitor = await Visitor.arrive(browser);
      const { page } = visitor;
      const seen = new Barriers(visitor);
      await visitor.signIn('admin@demo.example', '/admin/rule-parameters');
      await page.getByLabel('Rise of jumping contacts in a week').fill('15');
      await page.getByLabel('Why').fill('Our runners are young');
      await seen.look('changed');
      await page.keyboard.press('Enter');
      await page.getByText('Version 1', { exact: true }).waitFor();
      expect(seen.found).toEqual({});
      expect(await visitor.leave()).toEqual([]);

      const reader = await Visitor.arrive(browser);
      await reader.signIn('therapist@demo.example', '/admin/rule-parameters');
      await reader.page.getByText('Our runners are young').waitFor();
      expect(await reader.page.getByRole('textbox', { name: 'Pain limit during exercise' }).count()).toBe(0);
      expect(await reader.leave()).toEqual([]);
    },
    patience,
  );
});

/** From the worklist to the course it takes one click. */
async function openStaleCourse(page: Page): Promise<void> {
  const due = page.getByRole('region', { name: 'Dose unchanged although criteria were met' });
  await due.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Exercises that the worklist names' }).waitFor();
}

async function walkToFirstVisit(page: Page): Promise<void> {
  const pain = page.getByRole('figure', { name: 'Pain at rest' });
  const newest = await pain.locator('p.reading').textContent();
  await pain.getByRole('link').focus();
  await page.keyboard.press('Home');
  await pain
    .locator('p.reading')
    .filter({ hasNotText: newest ?? '' })
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/visits\/[0-9a-f-]{36}$/);
  await page.getByText('Finished').first().waitFor();
}
