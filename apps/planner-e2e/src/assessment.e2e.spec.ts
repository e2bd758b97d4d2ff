import type { Browser } from 'playwright-core';
import { AssessmentSheet } from './assessment-sheet';
import { openBrowser } from './open-browser';
import { Visitor } from './visitor';

// A page of four thousand elements takes axe many seconds, where little of the machine is free.
const patience = 180_000;
const therapist = 'therapist@demo.example';

describe('an assessment', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(['light', 'dark'] as const)(
    'of a knee is entered by keyboard alone in a %s room, signed, and re-assessed',
    async (colorScheme) => {
      const visitor = await Visitor.arrive(browser, { colorScheme });
      await visitor.signIn(therapist);
      const sheet = await AssessmentSheet.start(visitor);
      expect(await visitor.barriers()).toEqual([]);
      const began = Date.now();
      await sheet.assessKnee();
      await sheet.page.getByRole('heading', { name: 'Ready to sign' }).waitFor();
      const seconds = (Date.now() - began) / 1000;
      process.stdout.write(
        `Knee assessment: ${sheet.interactions} interactions, ${seconds.toFixed(1)} s of machine time\n`,
      );
      expect(sheet.interactions).toBeLessThanOrEqual(20);
      expect(await sheet.page.locator('app-problem-list').innerText()).toMatch(
        /Weak quadriceps, left[\s\S]*Quadriceps 4-\/5, left/,
      );
      await sheet.saved();
      expect(await visitor.barriers()).toEqual([]);
      await sheet.page.getByRole('button', { name: 'Sign assessment' }).click();
      await sheet.page.getByText(/Signed by Toma Ardelean/).waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await sheet.page.getByRole('button', { name: 'Re-assess' }).click();
      await sheet.page.getByRole('heading', { name: /^Change since/ }).waitFor();
      await sheet.enter('lefs 55; knee flex 120');
      await sheet.page.getByText('Important gain').first().waitFor();
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'tells at once that a red flag stops the plan, with words for the referral',
    async () => {
      const visitor = await Visitor.arrive(browser);
      await visitor.signIn(therapist);
      const sheet = await AssessmentSheet.start(visitor);
      await sheet.press('3');
      await sheet.page.getByRole('button', { name: /Ask more/ }).click();
      await sheet.page.locator('[id="redFlags-cauda-equina.1"] input').first().focus();
      await sheet.press('y');
      await sheet.page.getByText('Emergency: Cauda equina syndrome.').waitFor();
      await sheet.page.getByText('What raised it, and words for the referral').click();
      expect(await sheet.page.getByLabel('Referral').inputValue()).toMatch(/Emergency referral: possible cauda equina/);
      expect(await visitor.barriers()).toEqual([]);
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it('that somebody has signed is read only; what has to be corrected is added with its reason', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn(therapist);
    const sheet = await AssessmentSheet.start(visitor);
    await sheet.assessKnee();
    await sheet.page.getByRole('button', { name: 'Sign assessment' }).click();
    await sheet.page.getByRole('button', { name: 'Add an addendum' }).click();
    await sheet.page.getByLabel('What is corrected or added').fill('The other knee was replaced in 2021.');
    await sheet.page.getByLabel('Reason').fill('Told after the visit');
    await sheet.page.getByRole('button', { name: 'Add addendum' }).click();
    await sheet.page.getByText(/Told after the visit · Toma Ardelean/).waitFor();
    expect(await sheet.page.getByRole('combobox', { name: 'Quick entry' }).count()).toBe(0);
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.leave()).toEqual([]);
  });

  it(
    'of two people is put together; what both changed is decided side by side',
    async () => {
      const [first, second] = [await Visitor.arrive(browser), await Visitor.arrive(browser)];
      await first.signIn(therapist);
      const one = await AssessmentSheet.start(first);
      await second.signIn('therapist2@demo.example', new URL(one.page.url()).pathname);
      const other = new AssessmentSheet(second.page);
      await other.open();
      await one.enter('pain 4 2 6; lefs 41');
      await one.saved();
      await other.enter('pain 7 2 6; tug 13');
      await second.page.getByRole('heading', { name: 'Someone else changed the same' }).waitFor();
      expect(await second.barriers()).toEqual([]);
      await second.page.getByText('Keep mine').click();
      await second.page.getByRole('button', { name: 'Go on with this' }).click();
      await other.saved();
      await one.page.reload();
      await one.open();
      expect(await one.page.locator('app-problem-list').innerText()).toMatch(/Pain now 7\/10/);
      expect(await one.page.locator('#outcomes-lefs').inputValue()).toBe('41');
      expect([...(await first.leave()), ...(await second.leave())]).toEqual([]);
    },
    patience,
  );
});
