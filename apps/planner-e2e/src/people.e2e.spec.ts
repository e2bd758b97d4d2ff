import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './open-browser';
import { origin, Visitor } from './visitor';

/** Looking for barriers takes some seconds on each screen, and there are many. */
const patience = 300_000;
const password = 'amber snow field tram';

describe('somebody new', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it(
    'comes in by a link, guards the account with a second factor, and is out at once when sent away',
    async () => {
      const [administrator, guest] = [await Visitor.arrive(browser), await Visitor.arrive(browser)];
      const barriers: Record<string, string[]> = {};
      const look = async (state: string, visitor: Visitor): Promise<void> => {
        const found = await visitor.barriersAnywhere();
        if (found.length > 0) barriers[state] = found;
      };
      const email = `new-${randomUUID().slice(0, 8)}@clinic.example`;

      await administrator.signIn('admin@demo.example', '/admin');
      await administrator.page.getByRole('heading', { name: 'People' }).waitFor();
      const link = await invite(administrator.page, email);
      await look('invited', administrator);

      await guest.page.goto(link);
      await guest.page.getByRole('heading', { name: 'Welcome, Neli Nou' }).waitFor();
      expect(guest.page.url()).toBe(`${origin()}/welcome`);
      await look('welcome', guest);
      await guest.page.getByLabel('New password').fill(password);
      await guest.page.getByRole('button', { name: 'Set password and sign in' }).click();

      await openAccount(guest.page);
      await look('account', guest);
      const authenticator = await setUpSecondFactor(guest.page);
      await look('recovery codes', guest);
      await guest.page.getByRole('button', { name: 'I have kept them' }).click();
      await guest.page.getByText('10 recovery codes are left').waitFor();

      await signOut(guest.page);
      await signInWithCode(guest.page, email, authenticator);
      await guest.page.getByRole('navigation', { name: 'Screens' }).waitFor();

      await sendAway(administrator.page, 'Neli Nou');
      await look('deactivated', administrator);
      await guest.page.getByRole('link', { name: 'Patients' }).click();
      await guest.page.getByRole('heading', { name: /^Session ended/ }).waitFor();

      const late = await Visitor.arrive(browser);
      await late.page.goto(link);
      await late.page.getByRole('heading', { name: 'This link cannot be used' }).waitFor();
      await look('used link', late);

      expect(barriers).toEqual({});
      for (const visitor of [administrator, guest, late]) expect(await visitor.leave()).toEqual([]);
    },
    patience,
  );
});

/** Invites Neli Nou; answers the link. */
async function invite(page: Page, email: string): Promise<string> {
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Neli Nou');
  await page.getByLabel('E-mail, to sign in with').fill(email);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  return page.getByLabel('Link', { exact: true }).inputValue();
}

async function openAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Neli Nou/ }).click();
  await page.getByRole('menuitem', { name: 'Your account' }).click();
  await page.getByText('Off: the password alone lets you in.').waitFor();
}

/** Sets up a second factor; answers the authenticator that has its secret, as it was typed by hand. */
async function setUpSecondFactor(page: Page): Promise<TOTP> {
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByLabel('Your password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('img', { name: 'QR code of the new second factor' }).waitFor();
  const secret = (await page.locator('.secret').innerText()).replace(/\s/g, '');
  const authenticator = new TOTP({ secret: Secret.fromBase32(secret) });
  await page.getByLabel('Code, six digits').fill(authenticator.generate());
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Recovery codes' }).waitFor();
  expect(await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').count()).toBe(10);
  return authenticator;
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Neli Nou/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}

/** Signs in with the code of the step to come, because that of the present one may be used up. */
async function signInWithCode(page: Page, email: string, authenticator: TOTP): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.getByLabel('Code').fill(authenticator.generate({ timestamp: Date.now() + 30_000 }));
  await page.keyboard.press('Enter');
}

async function sendAway(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Change ${name}` }).click();
  await page.getByRole('button', { name: 'Deactivate …' }).click();
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await page.getByText('Deactivated', { exact: true }).waitFor();
}
