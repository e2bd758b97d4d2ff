import type { ItemId } from '@repattern/domain';
import type { Locator } from 'playwright-core';
import { CountedScreen } from './counted-screen';
import type { Visitor } from './visitor';

/** A visit on the screen: what is asked, the flowsheet, and its end. */
export class VisitSheet extends CountedScreen {
  /** The visit with this address in front of somebody. */
  static async at({ page }: Pick<Visitor, 'page'>, address: string): Promise<VisitSheet> {
    await page.goto(address);
    const sheet = new VisitSheet(page);
    await sheet.ready();
    return sheet;
  }

  /** It can be worked: the sheet is drawn, and what hurt during exercise waits for its digit. */
  async ready(): Promise<void> {
    await this.page.waitForURL(/\/visits\/[0-9a-f-]{36}$/);
    await this.page.locator('#visit-pain-during:focus').waitFor();
    await this.page.locator('app-today-cell').first().waitFor();
  }

  /** Today’s cell of an item. */
  today(item: ItemId): Locator {
    return this.cell(item, 'today');
  }

  /** The next step of an item. */
  next(item: ItemId): Locator {
    return this.cell(item, 'next');
  }

  /** One click on the quality of an item. */
  async rate(item: ItemId, quality: 0 | 1 | 2 | 3): Promise<void> {
    this.interactions += 1;
    await this.today(item).locator('app-quality-choice button').nth(quality).click();
  }

  /** One click on the target of an item, which makes its cell the one that takes the keys. */
  async goTo(item: ItemId): Promise<void> {
    this.interactions += 1;
    await this.today(item).locator('.dose').click();
  }

  /** Types into today’s cell of an item, as on paper. */
  async enter(item: ItemId, line: string): Promise<void> {
    await this.goTo(item);
    await this.type(line);
    await this.press('Enter');
  }

  /** Answers a question of the screen by its key. */
  async answer(id: string, key: string): Promise<void> {
    await this.page.locator(`[id="${id}"] input`).first().focus();
    await this.press(key);
  }

  /** Finishes although something is open: it is shown first. */
  async finishAnyway(): Promise<void> {
    await this.press('Alt+f');
    await this.page.getByText('Alt F finishes the visit all the same').waitFor();
    await this.press('Alt+f');
  }

  /** The visit is over. */
  async finished(): Promise<void> {
    await this.page.getByRole('heading', { name: /^Finished by / }).waitFor();
  }

  private cell(item: ItemId, column: 'today' | 'next'): Locator {
    return this.page.locator(`app-sheet-line[data-item="${item}"] app-${column}-cell`);
  }
}
