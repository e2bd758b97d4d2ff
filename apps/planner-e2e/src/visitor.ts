import { randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const demoPassword = 'Demo-repattern-1';

const rooms = [
  [1440, 'light', 'dark'],
  [1024, 'dark', 'light'],
  [768, 'light', 'dark'],
] as const;

/** Where the product is served during the journeys. */
export function origin(): string {
  const address = process.env['REPATTERN_ORIGIN'];
  if (address === undefined) throw new Error('REPATTERN_ORIGIN is not set: run through jest.config.cjs.');
  return address;
}

/** Somebody in front of a browser of their own, who notices everything that goes wrong in it. */
export class Visitor {
  private readonly faults: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.faults.push(String(error)));
    page.on('console', (message) => {
      // A refused request is part of some journeys; everything else that a browser complains about is not.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.faults.push(message.text());
    });
  }

  static async arrive(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visitor> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    return new Visitor(context, await context.newPage());
  }

  /** Comes to a browser that somebody has used before. */
  static async arriveAt(context: BrowserContext): Promise<Visitor> {
    return new Visitor(context, await context.newPage());
  }

  /** Opens the planner and signs in by keyboard. */
  async signIn(email: string, path = '/'): Promise<void> {
    await this.page.goto(origin() + path);
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(demoPassword);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('navigation').first().waitFor();
  }

  /** What axe finds wrong with what is on the screen now. */
  async barriers(rules: readonly string[] = []): Promise<string[]> {
    // A new notice is kept from screen readers for a sixth of a second, so that they announce it; it is judged after that.
    await this.page.locator('mat-snack-bar-container [aria-hidden=true] button').first().waitFor({ state: 'detached' });
    // There are no frames, so that all can be asked in the page itself, and of what is in order nothing is told: three times as fast.
    const axe = new AxeBuilder({ page: this.page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
    const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }

  /** What axe finds wrong on screens of three widths, in a light and in a dark room, and which of them is wider than its screen. */
  async barriersAnywhere(): Promise<string[]> {
    const before = this.page.viewportSize();
    const found: string[] = [];
    for (const [width, colorScheme, other] of rooms) {
      await this.page.setViewportSize({ width, height: 1000 });
      await this.page.emulateMedia({ colorScheme });
      const barriers = await this.barriers();
      await this.page.emulateMedia({ colorScheme: other });
      // The other room changes colours alone.
      barriers.push(...(await this.barriers(['color-contrast'])));
      if (await this.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        barriers.push('wider than the screen');
      found.push(...barriers.map((barrier) => `${width}, ${colorScheme} first: ${barrier}`));
    }
    await this.page.emulateMedia({ colorScheme: null });
    if (before !== null) await this.page.setViewportSize(before);
    return found;
  }

  /** Fills the form of a patient. */
  async fillPatient(patient: NewPatient): Promise<void> {
    await this.page.getByLabel('Family name').fill(patient.familyName);
    await this.page.getByLabel('Given name').fill(patient.givenName);
    await this.page.getByLabel('Date of birth').fill('1980-02-29');
    await this.page.getByLabel('Record number').fill(patient.recordNumber);
  }

  /** Creates a patient by hand; answers the address of its page. */
  async createPatient(patient: NewPatient): Promise<string> {
    await this.page.goto(`${origin()}/patients/new`);
    await this.fillPatient(patient);
    await this.page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
    await this.page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
    return this.page.url();
  }

  /** Leaves; answers what the browser complained about. */
  async leave(): Promise<string[]> {
    await this.context.close();
    return this.faults;
  }
}

/** What tells a journey's patient from all others. */
export interface NewPatient {
  readonly familyName: string;
  readonly givenName: string;
  readonly recordNumber: string;
}

/** A patient that only one journey knows. */
export function newPatient(givenName = 'Ștefania'): NewPatient {
  const recordNumber = `J-${randomUUID().slice(0, 8)}`;
  return { familyName: `Călător ${recordNumber.slice(2)}`, givenName, recordNumber };
}
