import type { Browser } from 'playwright-core';
import { clinicItems } from './knee-plan';
import { openBrowser } from './open-browser';
import { TreatedKnee } from './treated-knee';
import { VisitSheet } from './visit-sheet';
import { origin, Visitor } from './visitor';

const patience = 240_000;
const therapist = 'therapist@demo.example';
const { quadSet, clamshell } = clinicItems;

describe('whoever reads about visits, on three screens in a light and in a dark room', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const arrive = async (email = therapist, path = '/') => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn(email, path);
    return { visitor, page: visitor.page };
  };

  it(
    'starts today’s visit from the worklist, and finds each state of it without a barrier',
    async () => {
      const { visitor, page } = await arrive();
      const knee = await TreatedKnee.signedBy(visitor);
      await knee.treated(7);
      await knee.treated(4);
      await page.goto(origin());
      await page
        .getByRole('region', { name: /^Today’s visits/ })
        .getByRole('link')
        .first()
        .waitFor();
      await page.getByText('Clinic', { exact: true }).click();
      const row = page.getByRole('region', { name: /^Today’s visits/ }).getByRole('link', { name: knee.familyName });
      await row.waitFor();
      expect(await row.innerText()).toMatch(/Phase 1[\s\S]*Start/);
      expect(await visitor.barriersAnywhere()).toEqual([]);

      await row.click();
      const sheet = new VisitSheet(page);
      await sheet.ready();
      await sheet.click('button', 'One by one');
      await page.locator('app-response-questions').waitFor();
      expect(await visitor.barriersAnywhere()).toEqual([]);
      await sheet.press('Alt+n', 'Alt+s');
      await sheet.goTo(clamshell.id);
      await sheet.press('F2');
      await page.getByRole('group', { name: 'Clamshell, right today' }).waitFor();
      expect(await visitor.barriersAnywhere()).toEqual([]);
      await sheet.press('Escape', 'ArrowRight', 'w');
      await page.getByRole('dialog').waitFor();
      expect(await visitor.barriersAnywhere()).toEqual([]);
      await sheet.press('Escape');
      await sheet.finishAnyway();
      await sheet.finished();
      expect(await visitor.barriersAnywhere()).toEqual([]);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'sees the course of pain, scores and doses as charts and as tables',
    async () => {
      const { visitor, page } = await arrive();
      const knee = await TreatedKnee.signedBy(visitor);
      for (const daysAgo of [9, 7, 4, 2]) await knee.treated(daysAgo);
      await page.goto(knee.planAddress);
      await page.getByRole('link', { name: 'Progress' }).click();
      const dose = page.locator('app-chart-figure').filter({ hasText: 'Quadriceps set' }).first();
      await dose.locator('svg').waitFor();
      expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
        expect.arrayContaining(['Pain', 'Outcome measures', 'Adherence']),
      );
      expect(await visitor.barriersAnywhere()).toEqual([]);
      await page.getByRole('button', { name: 'All as tables' }).click();
      await dose.locator('tbody tr').first().waitFor();
      const values = await dose.locator('tbody tr').allInnerTexts();
      expect(values.length).toBeGreaterThanOrEqual(4);
      expect(quadSet.dose).toMatchObject({ hold_s: 5 });
      expect(values.join('\n')).toMatch(/10/);
      expect(await visitor.barriersAnywhere()).toEqual([]);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'finds each number of the rules with its source, and changes none without the right to it',
    async () => {
      const { visitor, page } = await arrive(therapist, '/admin/rule-parameters');
      const limit = page.getByRole('row').filter({ hasText: 'A gap between visits' }).first();
      await limit.waitFor();
      expect(await limit.innerText()).toMatch(/14\sd\s+14\sd\s+7–21\sd\s+Policy/);
      expect(await page.locator('app-parameter-table .source').allInnerTexts()).not.toContain('');
      expect(await page.locator('app-parameter-table input:not([readonly])').count()).toBe(0);
      expect(await visitor.barriersAnywhere()).toEqual([]);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );
});
