import { DOCUMENT, inject, Service, signal } from '@angular/core';
import { applyTheme, storedThemeChoice, storeThemeChoice, type ThemeChoice } from './theme-choice';

/** The theme of this device. */
@Service()
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal(storedThemeChoice());

  readonly choice = this.chosen.asReadonly();

  choose(choice: ThemeChoice): void {
    this.chosen.set(choice);
    storeThemeChoice(choice);
    applyTheme(this.document, choice);
  }
}
