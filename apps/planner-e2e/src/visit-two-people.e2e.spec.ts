import type { Browser } from 'playwright-core';
import { clinicItems } from './knee-plan';
import { openBrowser } from './open-browser';
import { TreatedKnee } from './treated-knee';
import { VisitSheet } from './visit-sheet';
import { Visitor } from './visitor';

const { quadSet, clamshell } = clinicItems;

describe('two people in one visit', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('keep what either recorded in other cells, are told of it, and are asked about the same one', async () => {
    const [first, second] = [await Visitor.arrive(browser), await Visitor.arrive(browser)];
    await first.signIn('therapist@demo.example');
    const knee = await TreatedKnee.signedBy(first);
    const one = await VisitSheet.at(first, await knee.beginToday());
    await second.signIn('therapist2@demo.example', new URL(one.page.url()).pathname);
    const other = new VisitSheet(second.page);
    await other.ready();

    await one.enter(quadSet.id, '1x8 q2 partly: tired');
    await one.settled();
    await other.enter(clamshell.id, '1x10 q1 partly: sore');
    const told = other.page.locator('app-taken-in-note');
    await told.waitFor();
    expect(await told.innerText()).toContain('Toma Ardelean');
    expect(await told.innerText()).toContain('Quadriceps set');
    expect(await second.barriers()).toEqual([]);
    expect(await other.today(quadSet.id).innerText()).toContain('tired');
    await other.settled();

    await other.enter(quadSet.id, 'q3');
    await other.settled();
    await one.enter(quadSet.id, 'q1');
    await one.page.getByRole('heading', { name: 'Someone else changed the same' }).waitFor();
    expect(await one.today(clamshell.id).innerText()).toContain('sore');
    expect(await first.barriers()).toEqual([]);
    await one.page.getByText('Keep mine').click();
    await one.page.getByRole('button', { name: 'Go on with this' }).click();
    await one.settled();
    const [visit] = await knee.visits();
    const rated = visit?.document?.items.flatMap(({ item, performed }) =>
      performed ? [[item, performed.quality]] : [],
    );
    expect(rated).toEqual([
      [quadSet.id, 1],
      [clamshell.id, 1],
    ]);
    expect([...(await first.leave()), ...(await second.leave())]).toEqual([]);
  }, 120_000);
});
