import type { Browser } from 'playwright-core';
import { AssessmentSheet } from './assessment-sheet';
import { openBrowser } from './open-browser';
import { Visitor } from './visitor';

const therapist = 'therapist@demo.example';

describe('what was typed into an assessment', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const setup = async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.signIn(therapist);
    const sheet = await AssessmentSheet.start(visitor);
    const foundAgain = () => sheet.page.getByText('Pain now 4/10').waitFor();
    return { visitor, sheet, foundAgain, page: sheet.page, context: visitor.context };
  };

  it('is there after the page was loaded anew at once', async () => {
    const { visitor, sheet, page, foundAgain } = await setup();
    await sheet.enter('pain 4 2 6');
    await page.reload();
    await sheet.open();
    await foundAgain();
    await sheet.saved();
    expect(await visitor.leave()).toEqual([]);
  });

  it('is there after the tab was closed without a network, and is sent from the next one', async () => {
    const { visitor, sheet, page, context } = await setup();
    const address = page.url();
    await context.setOffline(true);
    await sheet.enter('pain 4 2 6');
    await page.getByText('Kept on this device, not sent yet').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const next = new AssessmentSheet(await context.newPage());
    await next.page.goto(address);
    await next.open();
    await next.page.getByText('Pain now 4/10').waitFor();
    await next.saved();
    expect(await next.page.evaluate(() => Object.keys(localStorage).filter((key) => /unsent/.test(key)))).toEqual([]);
    expect(await visitor.leave()).toEqual([]);
  });

  it('is sent when the network is back', async () => {
    const { visitor, sheet, page, context } = await setup();
    await context.setOffline(true);
    await sheet.enter('pain 4 2 6');
    await page.getByText('Kept on this device, not sent yet').waitFor();
    await context.setOffline(false);
    await sheet.saved();
    expect(await visitor.leave()).toEqual([]);
  });

  it('is sent after signing in again when the session had ended', async () => {
    const { visitor, sheet, page, context, foundAgain } = await setup();
    await context.clearCookies();
    await sheet.enter('pain 4 2 6');
    await page.getByText('Session ended – sign in again to continue').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('Password', { exact: true }).fill('Demo-repattern-1');
    await page.keyboard.press('Enter');
    await sheet.saved();
    await page.reload();
    await foundAgain();
    expect(await visitor.leave()).toEqual([]);
  });

  it('is not shown to the next person on the same device', async () => {
    const { visitor, sheet, page, context } = await setup();
    const address = new URL(page.url()).pathname;
    await context.setOffline(true);
    await sheet.enter('pain 4 2 6');
    await page.getByText('Kept on this device, not sent yet').waitFor();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    await context.clearCookies();
    const second = await Visitor.arriveAt(context);
    await second.signIn('therapist2@demo.example', address);
    const other = new AssessmentSheet(second.page);
    await other.open();
    expect(await second.page.locator('app-problem-list').innerText()).not.toMatch(/Pain now/);
    expect(await visitor.leave()).toEqual([]);
  });

  it('can be taken back and repeated, entry by entry', async () => {
    const { visitor, sheet, page, foundAgain } = await setup();
    await sheet.enter('pain 4 2 6');
    await sheet.enter('lefs 41');
    await sheet.press('Control+z', 'Control+z');
    await page.getByText('Pain now 4/10').waitFor({ state: 'detached' });
    await sheet.press('Control+Shift+z');
    await foundAgain();
    expect(await visitor.leave()).toEqual([]);
  });
});
