import { routes } from '@repattern/contracts/values';
import { setDose } from '@repattern/domain/plan/edit/item-settings';
import type { PlanDocument } from '@repattern/domain';
import type { Browser } from 'playwright-core';
import { askServer } from './ask-server';
import { Barriers } from './barriers';
import { CountedScreen } from './counted-screen';
import { clinicItems } from './knee-plan';
import { openBrowser } from './open-browser';
import { TreatedKnee } from './treated-knee';
import { origin, Visitor } from './visitor';

const patience = 300_000;
const [therapist, supervisor] = ['therapist@demo.example', 'supervisor@demo.example'];
const { quadSet } = clinicItems;

/** The plan with one dose outside its usual range, for which it stands in the queue at once. */
function withUnusualDose(plan: PlanDocument): PlanDocument {
  return setDose(plan, quadSet.id, { ...quadSet.dose, sets: 5 } as typeof quadSet.dose);
}

describe('a supervisor', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const arrive = async (email: string, path = '/'): Promise<{ visitor: Visitor; screen: CountedScreen }> => {
    const visitor = await Visitor.arrive(browser, { viewport: { width: 1440, height: 900 } });
    await visitor.signIn(email, path);
    return { visitor, screen: new CountedScreen(visitor.page) };
  };

  const signedKnees = async (count: number): Promise<TreatedKnee[]> => {
    const { visitor } = await arrive(therapist);
    const knees: TreatedKnee[] = [];
    while (knees.length < count) knees.push(await TreatedKnee.signedBy(visitor, withUnusualDose));
    expect(await visitor.leave()).toEqual([]);
    return knees;
  };

  it(
    'learns of any dose who set it, when and why within three clicks and ten seconds',
    async () => {
      const { visitor, screen } = await arrive(supervisor);
      const { page } = visitor;
      const began = Date.now();
      await screen.click('link', /^Review/);
      await page.locator('app-queue-row').first().waitFor();
      await screen.click('link', /Ferrante/);
      const doses = page.locator('app-dose-list details[open] button[data-row]');
      const now = page.locator('app-dose-history li.now');
      screen.interactions += 1;
      await doses.first().click();
      await now.waitFor();
      const seconds = (Date.now() - began) / 1000;
      process.stdout.write(
        `Who, what and why of a dose: ${screen.interactions} clicks, ${seconds.toFixed(1)} s of machine time\n`,
      );
      expect(screen.interactions).toBeLessThanOrEqual(3);
      expect(seconds).toBeLessThan(10);

      const count = await doses.count();
      expect(count).toBeGreaterThan(5);
      for (let at = 0; at < count; at += 1) {
        await doses.nth(at).click();
        await page
          .locator('app-item-panel h2')
          .filter({ hasText: await exerciseOf(doses.nth(at)) })
          .waitFor();
        await now.getByText(/revision \d+/).waitFor();
        expect(await now.locator('app-revision-step b').first().innerText()).not.toBe('');
        expect(await now.locator('.says').innerText()).not.toBe('');
      }
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'audits twenty plans, each with the why of a dose and its approval, in far less than ten minutes of keys',
    async () => {
      await signedKnees(20);
      const { visitor, screen } = await arrive(supervisor);
      const { page } = visitor;
      // Each reading follows ten of the plans that changed; the others would be followed within half a minute.
      for (let reading = 0; reading < 3; reading += 1) await askServer(visitor, ['GET', routes.reviewQueue]);
      await page.goto(`${origin()}/review?kind=dose-unusual`);
      const plans = page.locator('app-queue-row a');
      await plans.nth(19).waitFor();
      const began = Date.now();
      screen.interactions += 1;
      await plans.first().click();
      const reviewed = new Set<string>();
      for (let plan = 0; plan < 20; plan += 1) {
        await page.locator('app-review-footer').getByText('Never reviewed').waitFor();
        reviewed.add(page.url());
        await screen.press('j', 'Enter');
        await page.locator('app-dose-history li.now, app-change-list .steps').first().waitFor();
        await screen.press('Control+Enter');
        await page.getByText(/^Revision \d+ approved by Sabina/).waitFor();
        if (plan < 19) {
          await screen.press('n');
          await page.waitForURL((url) => !reviewed.has(url.href));
        }
      }
      const seconds = (Date.now() - began) / 1000;
      const perPlan = screen.interactions / reviewed.size;
      process.stdout.write(
        `Audit of ${reviewed.size} plans: ${perPlan.toFixed(1)} interactions and ${(seconds / reviewed.size).toFixed(1)} s of machine time a plan\n`,
      );
      expect(reviewed.size).toBe(20);
      expect(perPlan).toBeLessThanOrEqual(5);
      expect(seconds).toBeLessThan(600);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'returns a plan with a comment on a dose; its therapist finds it in the worklist and answers in place',
    async () => {
      const [knee] = await signedKnees(1);
      if (knee === undefined) throw new Error('Nothing was signed.');
      const { visitor, screen } = await arrive(supervisor);
      const { page } = visitor;
      await page.goto(knee.reviewAddress);
      await page
        .locator('app-dose-list')
        .getByRole('button', { name: /Clamshell/ })
        .click();
      await screen.click('button', 'Comment on it');
      await page.locator('textarea:focus').waitFor();
      await screen.type('Why both sides?');
      await screen.press('Control+Enter');
      await page.locator('app-review-thread').getByText('Why both sides?').waitFor();
      await screen.press('t');
      await page.locator('textarea:focus').waitFor();
      await screen.type('Say what the second side is for.');
      await screen.press('Control+Enter');
      await page.getByText(/^Revision 1 returned by Sabina/).waitFor();

      const answering = await arrive(therapist);
      const { page: sheet } = answering.visitor;
      const returned = sheet.getByRole('region', { name: 'Review returned' });
      answering.screen.interactions += 1;
      await returned.getByRole('link', { name: new RegExp(knee.familyName) }).click();
      await sheet.getByText('Returned after review, 1 open comment').waitFor();
      answering.screen.interactions += 1;
      await sheet.locator('app-review-note .return').getByRole('button', { name: 'Answer' }).click();
      await sheet.locator('textarea:focus').waitFor();
      await answering.screen.type('It is the weaker one as well; both were graded 4-.');
      await answering.screen.press('Control+Enter');
      await sheet.getByText('It is the weaker one as well').first().waitFor();
      process.stdout.write(`Answer to a return: ${answering.screen.interactions} interactions\n`);
      expect(answering.screen.interactions).toBeLessThanOrEqual(4);
      await sheet.goto(`${origin()}/`);
      await sheet.getByRole('heading', { name: 'Worklist' }).waitFor();
      await returned.getByRole('link', { name: new RegExp(knee.familyName) }).waitFor({ state: 'detached' });

      await page.goto(`${origin()}/review?kind=return-answered`);
      await page.getByRole('link', { name: new RegExp(knee.familyName) }).waitFor();
      expect([await visitor.leave(), await answering.visitor.leave()]).toEqual([[], []]);
    },
    patience,
  );

  it(
    'meets no barrier in the queue, at a plan and beside a dose, in light and dark',
    async () => {
      const { visitor } = await arrive(supervisor, '/review');
      const { page } = visitor;
      await page.locator('app-queue-row').first().waitFor();
      expect(await visitor.barriersAnywhere()).toEqual([]);
      await page.getByRole('link', { name: /Ferrante/ }).click();
      await page.locator('app-review-timeline li').first().waitFor();
      const barriers = new Barriers(visitor);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await barriers.look(`plan, ${colorScheme}`);
      }
      await page.locator('app-dose-list details[open] button[data-row]').first().click();
      await page.locator('app-dose-history li.now').waitFor();
      expect(barriers.found).toEqual({});
      expect(await visitor.barriersAnywhere()).toEqual([]);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );
});

/** The name of an exercise as the list of doses has it, without its lane. */
async function exerciseOf(row: ReturnType<Visitor['page']['locator']>): Promise<string> {
  return (await row.locator('.name').evaluate((name) => name.firstChild?.textContent ?? '')).trim();
}
