import type { Browser } from 'playwright-core';
import { clinicItems } from './knee-plan';
import { openBrowser } from './open-browser';
import { TreatedKnee } from './treated-knee';
import { VisitSheet } from './visit-sheet';
import { Visitor } from './visitor';

const { quadSet, clamshell, bridge, squat } = clinicItems;

describe('a visit by keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is walked by arrows, recorded, typed into, accepted, decided otherwise and finished, in a dark room', async () => {
    const visitor = await Visitor.arrive(browser, { colorScheme: 'dark' });
    await visitor.signIn('therapist@demo.example');
    const knee = await TreatedKnee.signedBy(visitor);
    await knee.treated(7);
    await knee.treated(4);
    await visitor.page.goto(knee.planAddress);
    const sheet = new VisitSheet(visitor.page);
    await sheet.tabTo(/^Today’s visit$/);
    await sheet.press('Enter');
    await sheet.ready();
    await sheet.press('Alt+n', '1');

    await sheet.tabTo(/^Quadriceps set, right today/);
    await sheet.press('Enter', 'Enter', 'ArrowDown', 'ArrowUp');
    expect(await sheet.focused()).toMatch(/^Double-leg bridge today/);
    await sheet.type('1x12 q2 p3 partly: tired');
    expect(await visitor.barriers()).toEqual([]);
    await sheet.press('Enter', 'Alt+s');
    await sheet.page.getByText(/^6 of 6 recorded/).waitFor();

    await sheet.press('Control+Home', 'End', 'Enter');
    expect(await sheet.focused()).toMatch(/^Clamshell, right next/);
    await sheet.press('ArrowUp');
    expect(await sheet.focused()).toMatch(/^Quadriceps set, right next: Progress.*\. accepted/);
    await sheet.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await sheet.focused()).toMatch(/^Supported mini squat next: Progress/);
    await sheet.press('w');
    await sheet.page.getByRole('dialog').getByRole('columnheader', { name: 'Looked at' }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await sheet.press('Escape', 'o', 's');
    await sheet.tabTo(/^Why$/);
    await sheet.type('Wants to feel safe at this depth first');
    expect(await visitor.barriers()).toEqual([]);
    await sheet.press('Enter', 'Alt+f');
    await sheet.finished();

    const [visit] = await knee.visits();
    expect(visit?.verdicts).toMatchObject({
      [quadSet.id]: { action: 'PROGRESS', decision: 'accepted' },
      [squat.id]: { action: 'PROGRESS', decision: 'overridden' },
    });
    const outcomes = visit?.document?.items.map(({ item, performed }) => [item, performed?.outcome]);
    expect(outcomes).toEqual(
      expect.arrayContaining([
        [clamshell.id, 'done'],
        [bridge.id, 'partly'],
      ]),
    );
    const treatment = await knee.treatment();
    expect(treatment).toContainEqual({ exerciseId: quadSet.exerciseId, dose: { ...quadSet.dose, hold_s: 10 } });
    expect(treatment).toContainEqual({ exerciseId: squat.exerciseId, dose: squat.dose });
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.leave()).toEqual([]);
  }, 120_000);
});
