import type { VisitView } from '@repattern/contracts';
import type { ItemId } from '@repattern/domain';
import type { RandomNumbers } from '@repattern/domain/progression/cases/random-numbers';
import { routes } from '@repattern/contracts/values';
import type { BrowserContext, Page } from 'playwright-core';
import { clinicItems } from './knee-plan';
import { VisitSheet } from './visit-sheet';

/** What was entered last at each place of a visit. */
export type Entered = Readonly<Record<string, number | string>>;

/** What happened in a round, for whoever looks for a fault; and what it left on the device or asked a person. */
export interface Round {
  readonly told: string;
  readonly left: readonly string[];
}

type Cut = 'network' | 'answers';

const ratings = ['rest', 'before', 'during', 'after'] as const;
const entriesEach = 5;
const longestPauseMilliseconds = 400;
const lengthOfRoundMilliseconds = 1300;

/**
 * A visit of which, round after round, the network is cut at a moment of chance while somebody goes on entering, and whose tab is then
 * killed. A cut network takes requests or, what is harder to tell apart, only their answers.
 */
export class CutVisit {
  private readonly places = new Map<string, number | string>();
  private readonly done = { network: 0, answers: 0, entries: 0, crashes: 0 };

  constructor(
    private readonly context: BrowserContext,
    private readonly address: string,
    private readonly random: RandomNumbers,
  ) {}

  /** One round, up to where everything is saved from a new tab. */
  async cutOnce(): Promise<Round> {
    const cut: Cut = this.random.chance(70) ? 'network' : 'answers';
    this.done[cut] += 1;
    const sheet = await this.open();
    const moment = this.random.below(lengthOfRoundMilliseconds);
    const whenCut = pause(moment).then(() => this.cut(cut));
    const told = [`${cut} after ${moment} ms`];
    for (let entry = 0; entry < entriesEach; entry += 1) {
      told.push(await this.enterAny(sheet));
      await pause(this.random.below(longestPauseMilliseconds));
    }
    await whenCut;
    told.push(await this.kill(sheet.page));
    await this.mend(cut);
    const next = await this.open();
    await next.page.locator('app-save-status .saved, app-draft-conflict-panel').first().waitFor();
    const left = await next.page.evaluate(() => [
      ...Object.keys(localStorage).filter((key) => key.includes('unsent')),
      ...Array.from(
        document.querySelectorAll('app-draft-conflict-panel, app-taken-in-note, app-late-entries-panel'),
        ({ localName }) => localName,
      ),
    ]);
    await next.page.close();
    return { told: told.join(', '), left };
  }

  /** What was entered so far, by place. */
  entered(): Entered {
    return Object.fromEntries([...this.places].toSorted());
  }

  /** What a record says at the places at which something was entered. */
  foundIn(visit: VisitView | undefined): Entered {
    const found = [...this.places.keys()].map((place) => [place, valueAt(place, visit)] as const);
    return Object.fromEntries(found.toSorted());
  }

  summary(): string {
    const { network, answers, entries, crashes } = this.done;
    return `${entries} entries in ${network + answers} cuts (${network} of the network, ${answers} of answers alone; ${crashes} tabs crashed): nothing lost, nothing doubled`;
  }

  private async open(): Promise<VisitSheet> {
    return VisitSheet.at({ page: await this.context.newPage() }, this.address);
  }

  private async cut(cut: Cut): Promise<void> {
    if (cut === 'network') return this.context.setOffline(true);
    await this.context.route(`**${routes.visitRecord('*')}`, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
  }

  private async mend(cut: Cut): Promise<void> {
    if (cut === 'network') await this.context.setOffline(false);
    else await this.context.unrouteAll({ behavior: 'wait' });
  }

  /** Closes the tab without asking it, or crashes it, so that it cannot even notice. */
  private async kill(page: Page): Promise<string> {
    if (this.random.chance(50)) {
      await page.close({ runBeforeUnload: false });
      return 'closed';
    }
    this.done.crashes += 1;
    const crashed = page.waitForEvent('crash');
    const devtools = await this.context.newCDPSession(page);
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    return 'crashed';
  }

  private async enterAny(sheet: VisitSheet): Promise<string> {
    this.done.entries += 1;
    const { id } = this.random.oneOf(Object.values(clinicItems));
    const entries = [
      () => this.rate(sheet, id),
      () => this.type(sheet, id),
      () => this.ratePain(sheet),
      () => this.note(sheet),
    ];
    return this.random.oneOf(entries)();
  }

  private async rate(sheet: VisitSheet, item: ItemId): Promise<string> {
    const place = `${item} quality`;
    // The same rating again would take it back.
    const quality = this.random.oneOf(([0, 1, 2, 3] as const).filter((one) => one !== this.places.get(place)));
    await sheet.rate(item, quality);
    return this.put(place, quality);
  }

  private async type(sheet: VisitSheet, item: ItemId): Promise<string> {
    const [pain, minutes] = [this.random.below(11), 1 + this.random.below(40)];
    await sheet.enter(item, `p${pain} m${minutes}`);
    this.put(`${item} minutes`, minutes);
    return this.put(`${item} painDuring`, pain);
  }

  private async ratePain(sheet: VisitSheet): Promise<string> {
    const [rating, value] = [this.random.oneOf(ratings), 2 + this.random.below(8)];
    await sheet.page.locator(`#visit-pain-${rating}`).focus();
    await sheet.press(String(value));
    return this.put(`pain ${rating}`, value);
  }

  private async note(sheet: VisitSheet): Promise<string> {
    const notes = `Note ${this.random.below(1_000_000)}`;
    await sheet.page.locator('#visit-notes').fill('');
    await sheet.page.locator('#visit-notes').pressSequentially(notes);
    return this.put('notes', notes);
  }

  private put(place: string, value: number | string): string {
    this.places.set(place, value);
    return `${place} ${value}`;
  }
}

function valueAt(place: string, visit: VisitView | undefined): number | string {
  const document = visit?.document;
  const [first = '', part = ''] = place.split(' ');
  if (!document) return 'no record';
  if (first === 'notes') return document.notes;
  if (first === 'pain') return document.pain[part as 'rest'] ?? 'lost';
  const performed = document.items.find(({ item }) => item === first)?.performed;
  return performed?.[part as 'quality'] ?? 'lost';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
