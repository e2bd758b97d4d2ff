import type { ReviewQueuePage } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Browser, Page } from 'playwright-core';
import { askServer } from './ask-server';
import { openBrowser } from './open-browser';
import { origin, Visitor } from './visitor';

const patience = 180_000;

/** Two parts of a screen, one of which must not hide the other. */
async function isBeside(page: Page, one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((part) => page.locator(part).boundingBox()));
  if (!first || !second) throw new Error(`${one} or ${other} is not on the screen.`);
  const isApart = (start: 'x' | 'y', size: 'width' | 'height'): boolean =>
    first[start] + first[size] <= second[start] || second[start] + second[size] <= first[start];
  return isApart('x', 'width') || isApart('y', 'height');
}

describe('two revisions of a plan', () => {
  let browser: Browser;
  let plan = { planId: '', patientId: '', head: 0 };

  beforeAll(async () => {
    browser = await openBrowser();
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn('supervisor@demo.example');
    const { items } = await askServer<ReviewQueuePage>(visitor, ['GET', routes.reviewQueue]);
    const row = items.find(({ patient }) => patient.familyName === 'Ferrante');
    if (row?.head == null) throw new Error('The demo clinic has no such plan.');
    plan = { planId: row.planId, patientId: row.patient.id, head: row.head };
    await visitor.leave();
  }, patience);
  afterAll(() => browser.close());

  const arrive = async (email: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, { viewport: { width: 1440, height: 900 } });
    await visitor.signIn(email);
    return visitor;
  };
  const isIn = (from: number, to: number) => (url: URL) => url.search === `?from=${from}&to=${to}`;

  it.each(['therapist@demo.example', 'supervisor@demo.example', 'auditor@demo.example'])(
    'are chosen by keyboard on the way from the plan, by %s',
    async (email) => {
      const visitor = await arrive(email);
      const { page } = visitor;
      await page.goto(`${origin()}/patients/${plan.patientId}/plans/${plan.planId}`);
      await page.getByRole('link', { name: 'Changes and review' }).click();
      const [base, head] = [
        page.getByRole('combobox', { name: 'Compare' }),
        page.getByRole('combobox', { name: 'with' }),
      ];
      await page.locator('app-revision-chooser option').nth(plan.head).waitFor({ state: 'attached' });
      expect([await base.inputValue(), await head.inputValue()]).toEqual(['1', String(plan.head)]);
      const changes = page.locator('app-change-list [data-row]');
      const all = await changes.count();

      await base.focus();
      await page.keyboard.press('ArrowUp');
      await page.waitForURL(isIn(2, plan.head));
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(isIn(2, plan.head - 1));
      const title = page.locator('#changes-title');
      await title.getByText(`From revision 2 to ${plan.head - 1}; doses and approval`).waitFor();
      expect(await head.evaluate((box) => box === document.activeElement)).toBe(true);

      await page.reload();
      await title.getByText(`From revision 2 to ${plan.head - 1}; doses and approval`).waitFor();
      await page.getByRole('button', { name: 'Back to the newest changes' }).click();
      await page.waitForURL((url) => url.search === '');
      await title.getByText('Since revision 1').waitFor();
      expect(await changes.count()).toBe(all);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'are the newest changes, and that is said, when the address names others than there are',
    async () => {
      const visitor = await arrive('supervisor@demo.example');
      const { page } = visitor;
      const reads: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/changes')) reads.push(new URL(request.url()).search);
      });
      for (const [query, words] of [
        ['?from=9&to=2', 'names the later revision first'],
        ['?from=%3Cscript%3E&to=1%20or%201%3D1', 'names something that is no revision'],
        ['?from=1&to=9999', 'names a revision that this plan does not have'],
      ] as const) {
        await page.goto(`${origin()}/review/plans/${plan.planId}${query}`);
        await page.getByRole('status').filter({ hasText: words }).waitFor();
        await page.locator('app-change-list [data-row]').first().waitFor();
      }
      expect(reads).toEqual(['', '', '?from=1&to=9999', '']);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'stand beside or above what is looked at on every screen, without a barrier',
    async () => {
      const visitor = await arrive('supervisor@demo.example');
      const { page } = visitor;
      for (const width of [768, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${origin()}/review/plans/${plan.planId}?from=1&to=5`);
        await page.locator('app-dose-list details[open] button[data-row]').nth(3).click();
        await page.locator('app-dose-history li.now').waitFor();
        expect([width, await isBeside(page, '.column', '#review-panel')]).toEqual([width, true]);
        const row = page.locator('app-dose-list [aria-pressed=true]');
        const isCovered = await row.evaluate((button) => {
          const { left, top, width: wide, height } = button.getBoundingClientRect();
          const found = document.elementFromPoint(left + wide / 2, top + height / 2);
          return found === null || !button.contains(found);
        });
        expect([width, isCovered]).toEqual([width, false]);
      }
      expect(await visitor.barriersAnywhere()).toEqual([]);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );
});
