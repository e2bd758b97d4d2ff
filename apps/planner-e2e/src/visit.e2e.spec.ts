import type { Browser } from 'playwright-core';
import { clinicItems } from './knee-plan';
import { openBrowser } from './open-browser';
import { TreatedKnee } from './treated-knee';
import { VisitSheet } from './visit-sheet';
import { Visitor } from './visitor';

const patience = 120_000;
const therapist = 'therapist@demo.example';
const { quadSet, clamshell, bridge, squat, balance } = clinicItems;

describe('a visit', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const setup = async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn(therapist);
    return { visitor, page: visitor.page, knee: await TreatedKnee.signedBy(visitor) };
  };

  it(
    'that is the first is recorded item by item, locked, corrected by an addendum, and stands in the plan',
    async () => {
      const { visitor, page, knee } = await setup();
      await page.goto(knee.patientAddress);
      await page.getByRole('link', { name: 'Today’s visit' }).click();
      const sheet = new VisitSheet(page);
      await sheet.ready();

      await sheet.click('button', /^Nothing new/);
      await page.locator('#visit-pain-during:focus').waitFor();
      await sheet.press('2');
      await page.locator('#visit-pain-rest .rating').nth(1).click();
      await sheet.today(quadSet.id).getByRole('button', { name: 'Done as prescribed' }).click();
      await sheet.enter(clamshell.id, '1x12 q2 p3 partly: tired');
      await sheet.enter(bridge.id, 'skip: no time');
      await sheet.click('button', /^The rest as prescribed/);
      await page.getByText('6 of 6 recorded').waitFor();
      await sheet.click('button', /finish/i);
      await sheet.finished();

      expect(await page.getByRole('grid', { name: 'Flowsheet' }).getAttribute('aria-readonly')).toBe('true');
      expect(await page.locator('app-today-cell button, app-next-cell .accept').count()).toBe(0);
      await page.getByText('The plan is revision 2 now').waitFor();
      await sheet.click('button', 'Add an addendum');
      await page.getByLabel('What is corrected or added').fill('The bridge was done after all, ten times.');
      await page.getByLabel('Reason').fill('Told at the door');
      await sheet.click('button', 'Add addendum');
      await page.getByText(/Told at the door · Toma Ardelean/).waitFor();

      const { head } = await knee.plan();
      const [visit] = await knee.visits();
      expect(head).toMatchObject({ number: 2, kind: 'visit', visitId: visit?.id });
      const planned = head?.document.calendar.visits.find(({ id }) => id === 'visit-1');
      expect(planned).toMatchObject({ on: knee.today, status: 'attended' });
      const rows = visit?.document?.items.map(({ item, performed }) => [item, performed?.outcome, performed?.why]);
      expect(rows).toEqual(
        expect.arrayContaining([
          [quadSet.id, 'done', ''],
          [clamshell.id, 'partly', 'tired'],
          [bridge.id, 'skipped', 'no time'],
          [balance.id, 'done', ''],
        ]),
      );
      expect(visit?.document?.pain).toMatchObject({ during: 2, rest: 1 });
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'of six items and two changes takes at most six interactions, and what was accepted is in the plan',
    async () => {
      const { visitor, page, knee } = await setup();
      await knee.treated(7);
      await knee.treated(4);
      const sheet = await VisitSheet.at(visitor, await knee.beginToday());
      const began = Date.now();
      await sheet.press('Alt+n', '1', 'Alt+s');
      await sheet.rate(clamshell.id, 0);
      await sheet.rate(squat.id, 2);
      await sheet.press('Alt+f');
      await sheet.finished();
      const seconds = (Date.now() - began) / 1000;
      process.stdout.write(
        `Repeat visit of 6 items: ${sheet.interactions} interactions, ${seconds.toFixed(1)} s of machine time\n`,
      );
      expect(sheet.interactions).toBeLessThanOrEqual(6);

      const [visit] = await knee.visits();
      expect(visit?.verdicts).toMatchObject({
        [quadSet.id]: { action: 'PROGRESS', decision: 'accepted' },
        [clamshell.id]: { action: 'REGRESS', decision: 'accepted' },
        [squat.id]: { action: 'HOLD' },
        [balance.id]: { action: 'PROGRESS', decision: 'accepted' },
      });
      const treatment = await knee.treatment();
      expect(treatment).toEqual(expect.arrayContaining([...(await knee.accepted())]));
      expect(treatment).toContainEqual({ exerciseId: 'quad-set', dose: { ...quadSet.dose, hold_s: 10 } });
      expect(treatment).toContainEqual({ exerciseId: squat.exerciseId, dose: squat.dose });
      expect(treatment).not.toContainEqual({ exerciseId: clamshell.exerciseId, dose: clamshell.dose });
      await page.getByRole('heading', { name: /^The plan is revision \d+ now$/ }).waitFor();
      expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );
});
