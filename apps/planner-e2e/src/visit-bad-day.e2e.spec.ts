import type { Browser } from 'playwright-core';
import { clinicItems } from './knee-plan';
import { openBrowser } from './open-browser';
import { TreatedKnee } from './treated-knee';
import { VisitSheet } from './visit-sheet';
import { Visitor } from './visitor';

const patience = 120_000;
const { quadSet } = clinicItems;

describe('a bad day', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const setup = async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn('therapist@demo.example');
    const knee = await TreatedKnee.signedBy(visitor);
    await knee.treated(4);
    return { visitor, page: visitor.page, knee, sheet: await VisitSheet.at(visitor, await knee.beginToday()) };
  };

  it(
    'with pain of seven steps every dose down, as it is shown and accepted, and so it stands in the plan',
    async () => {
      const { visitor, page, knee, sheet } = await setup();
      await sheet.press('Alt+n', '7', 'Alt+s');
      await sheet
        .next(quadSet.id)
        .getByRole('button', { name: /^Regress, why/ })
        .waitFor();
      expect(await sheet.next(quadSet.id).locator('.step').innerText()).toMatch(/^Repetitions \d+ → \d+/);
      expect(await visitor.barriers()).toEqual([]);
      await sheet.press('Alt+f');
      await sheet.finished();
      expect(sheet.interactions).toBeLessThanOrEqual(6);

      const [visit] = await knee.visits();
      const actions = Object.values(visit?.verdicts ?? {}).map(({ action, decision }) => `${action} ${decision}`);
      expect(new Set(actions)).toEqual(new Set(['REGRESS accepted']));
      const treatment = await knee.treatment();
      expect(treatment).toEqual(expect.arrayContaining([...(await knee.accepted())]));
      expect(treatment).not.toContainEqual({ exerciseId: quadSet.exerciseId, dose: quadSet.dose });
      await page.getByRole('heading', { name: /^The plan is revision \d+ now$/ }).waitFor();
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'with a red flag stops with words for the referral; what is done all the same needs a reason, and so does going on later',
    async () => {
      const { visitor, page, knee, sheet } = await setup();
      await sheet.click('button', 'One by one');
      await sheet.answer('visit-screen-redFlag', 'y');
      await page.getByRole('combobox', { name: 'Which red flag' }).fill('deep vein');
      await page.keyboard.press('Enter');
      await page.getByText(/Emergency: Deep vein thrombosis/).waitFor();
      expect(await page.getByLabel('Referral').inputValue()).toMatch(/deep vein thrombosis/i);
      expect(await visitor.barriers()).toEqual([]);

      await sheet.press('Alt+s');
      await sheet.goTo(quadSet.id);
      await sheet.press('Enter');
      const why = page.getByRole('dialog');
      await why.getByText('Not done until this is decided').waitFor();
      await page.getByText(/^0 of 6 recorded/).waitFor();
      await why.getByRole('button', { name: 'Decide otherwise' }).click();
      await page.getByText('Overruling this is on the record').waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await sheet.press('s');
      await why.getByRole('button', { name: 'Decide', exact: true }).click();
      await why.getByText('Say why: it stays with the visit.').waitFor();
      await why
        .getByRole('textbox', { name: 'Why' })
        .fill('Ultrasound this morning was clear; the referral goes out all the same');
      await sheet.press('Enter');
      await sheet.goTo(quadSet.id);
      await sheet.press('Enter');
      await page.getByText(/^1 of 6 recorded/).waitFor();
      await sheet.finishAnyway();
      await sheet.finished();
      expect(await knee.plan()).toMatchObject({ status: 'on-hold' });

      await page.goto(`${knee.planAddress}?view=sign-off`);
      await page.getByRole('button', { name: 'Resume' }).click();
      await page.getByRole('button', { name: 'Resume' }).click();
      await page.getByText('Say why: it stays with the plan.').waitFor();
      expect(await visitor.barriers()).toEqual([]);
      await page.getByLabel('Reason').fill('Thrombosis ruled out in hospital');
      await page.keyboard.press('Enter');
      await page.locator('app-standing-panel').getByText('“Thrombosis ruled out in hospital”').waitFor();
      expect(await knee.plan()).toMatchObject({ status: 'active' });
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );
});
