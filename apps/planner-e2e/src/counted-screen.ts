import type { Page } from 'playwright-core';

/** A screen that is worked by a person; every press, click, tap and run of typing into a focused field counts as one interaction. */
export class CountedScreen {
  interactions = 0;

  constructor(readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.interactions += 1;
      await this.page.keyboard.press(key);
      await this.drawn();
    }
  }

  async click(role: 'link' | 'button', name: string | RegExp): Promise<void> {
    this.interactions += 1;
    await this.page.getByRole(role, { name }).click();
  }

  async type(text: string): Promise<void> {
    this.interactions += 1;
    await this.page.keyboard.type(text);
  }

  /** What was entered is on the server. */
  async saved(): Promise<void> {
    await this.page.locator('app-save-status .saved').waitFor();
  }

  /** What was typed last has reached the server. */
  async settled(): Promise<void> {
    await this.page.waitForTimeout(300);
    await this.saved();
  }

  /** Moves the focus by Tab until it is on what the words name. */
  tabTo(words: RegExp): Promise<void> {
    return this.walkTo(words, 'Tab');
  }

  /** The same backwards. */
  tabBackTo(words: RegExp): Promise<void> {
    return this.walkTo(words, 'Shift+Tab');
  }

  private async walkTo(words: RegExp, key: string): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await this.page.keyboard.press(key);
      if (words.test(await this.focused())) return;
    }
    throw new Error(`${key} never came to ${String(words)}; it ended on ${await this.focused()}.`);
  }

  /** What has the focus, in words. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const on = document.activeElement;
      const label = on instanceof HTMLInputElement ? on.labels?.[0]?.textContent : on?.textContent;
      return (on?.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
    });
  }

  /** Nobody presses a key before what the last one did was drawn: two frames are a thirtieth of a second. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }
}
