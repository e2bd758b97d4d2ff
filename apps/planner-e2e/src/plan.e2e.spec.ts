import type { Browser } from 'playwright-core';
import { ComposedPlan } from './composed-plan';
import { openBrowser } from './open-browser';
import { Visitor } from './visitor';

const patience = 180_000;
const therapist = 'therapist@demo.example';

describe('a plan', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it(
    'comes from a signed assessment to where it can be signed in at most twelve interactions',
    async () => {
      const visitor = await Visitor.arrive(browser);
      await visitor.signIn(therapist);
      const plan = await ComposedPlan.ofAssessedKnee(visitor);
      const began = Date.now();
      await plan.click('link', 'Compose plan');
      await plan.ready();
      await plan.click('link', /^Sign-off/);
      await plan.page.getByRole('heading', { name: 'Ready to sign' }).waitFor();
      const seconds = (Date.now() - began) / 1000;
      process.stdout.write(
        `Assessment to sign-ready plan: ${plan.interactions} interactions, ${seconds.toFixed(1)} s of machine time\n`,
      );
      expect(plan.interactions).toBeLessThanOrEqual(12);
      await plan.click('button', /^Sign/);
      await plan.page
        .getByText(/revision 1/)
        .first()
        .waitFor();
      expect(plan.interactions).toBeLessThanOrEqual(12);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'is composed, changed, scheduled and signed by keyboard alone in a dark room',
    async () => {
      const visitor = await Visitor.arrive(browser, { colorScheme: 'dark' });
      await visitor.signIn(therapist);
      const plan = await ComposedPlan.ofAssessedKnee(visitor);
      await plan.tabTo(/^Compose plan$/);
      await plan.press('Enter');
      await plan.ready();
      expect(await visitor.barriers()).toEqual([]);

      await plan.tabTo(/^Quadriceps release/);
      const above = await plan.card();
      await plan.press('ArrowDown');
      const composed = await plan.changedFrom(above.dose);
      await plan.press('+');
      const harder = await plan.changedFrom(composed.dose);
      await plan.press('Control+z');
      await plan.cardWith(composed.dose);
      await plan.press('Control+Shift+Z');
      await plan.cardWith(harder.dose);
      await plan.press('Alt+ArrowRight');
      await plan.page.locator('section[aria-labelledby^="phase-2"] button.body:focus').waitFor();
      expect((await plan.card()).name).toBe(harder.name);
      await plan.saved();

      await plan.tabBackTo(/^Schedule$/);
      await plan.press('Enter');
      await plan.page.locator('app-visit-calendar').waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await plan.tabTo(/^Length of phase 1$/);
      await plan.press('ArrowRight');
      await plan.page.getByRole('button', { name: /^Apply/ }).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await plan.press('Enter', 'Enter');
      await plan.page.getByRole('button', { name: /^Apply/ }).waitFor({ state: 'detached' });
      await plan.saved();

      await plan.tabBackTo(/^Sign-off/);
      await plan.press('Enter');
      await plan.page.getByRole('heading', { name: 'Ready to sign' }).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await plan.press('Control+Enter');
      await plan.page.getByRole('button', { name: 'Revision 1' }).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'that two people write at once tells the second what the first changed, and both changes stay',
    async () => {
      const [first, second] = [await Visitor.arrive(browser), await Visitor.arrive(browser)];
      await first.signIn(therapist);
      await second.signIn('therapist2@demo.example');
      const one = await ComposedPlan.ofAssessedKnee(first);
      await one.click('link', 'Compose plan');
      await one.ready();
      const other = await ComposedPlan.at(second, one.page.url());

      const [changed, untouched] = [one.nthCard(0), one.nthCard(1)];
      const composed = [await changed.innerText(), await untouched.innerText()];
      await changed.press('+');
      await one.settled();
      await other.nthCard(1).press('+');
      const told = other.page.locator('app-taken-in-note');
      await told.waitFor();
      expect(await told.innerText()).toContain('Toma Ardelean');
      expect(await told.innerText()).toContain(composed[0]?.split(',')[0]);
      await other.settled();

      const harder = await changed.innerText();
      await other.nthCard(0).press('+');
      await other.settled();
      const hardest = await other.nthCard(0).innerText();
      await changed.press('-');
      await one.page.getByRole('heading', { name: 'Someone else changed the same' }).waitFor();
      expect(await first.barriers()).toEqual([]);
      await one.page
        .locator('app-draft-conflict-panel')
        .getByRole('radio', { name: /^Take theirs/ })
        .check();
      await one.page.getByRole('button', { name: 'Go on with this' }).click();
      await one.settled();
      expect(await one.nthCard(0).innerText()).not.toBe(harder);
      expect(await one.nthCard(0).innerText()).toBe(hardest);
      expect(await one.nthCard(1).innerText()).not.toBe(composed[1]);
      expect([...(await first.leave()), ...(await second.leave())]).toEqual([]);
    },
    patience,
  );

  it.each([
    [1440, 'light'],
    [1024, 'dark'],
    [768, 'light'],
  ] as const)(
    'stays readable %s pixels wide in a %s room',
    async (width, colorScheme) => {
      const visitor = await Visitor.arrive(browser, { viewport: { width, height: 1000 }, colorScheme });
      await visitor.signIn(therapist);
      const plan = await ComposedPlan.ofAssessedKnee(visitor);
      await plan.click('link', 'Compose plan');
      await plan.ready();
      for (const view of ['Schedule', 'Sign-off', 'Board']) {
        await plan.click('link', new RegExp(`^${view}`));
        await plan.page.locator('app-plan-schedule, app-plan-sign-off, app-plan-board').first().waitFor();
        const wide = await plan.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
        expect(await visitor.barriers()).toEqual([]);
      }
      expect(await visitor.leave()).toEqual([]);
    },
    180_000,
  );
});
