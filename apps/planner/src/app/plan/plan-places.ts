import { afterNextRender, DOCUMENT, inject, Injectable, Injector, signal } from '@angular/core';
import type { ItemId } from '@repattern/domain';

/** Leads between the board and the panel beside it. Each plan screen provides its own. */
@Injectable()
export class PlanPlaces {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly shown = signal(false);
  private opener: HTMLElement | null = null;

  /** Whether the panel lies over the board, where there is no room for both. */
  readonly panelOpen = this.shown.asReadonly();

  /** Shows the panel; the focus goes into it and comes back on closing. */
  enterPanel(): void {
    const focused = this.document.activeElement;
    const inside = focused?.closest('#plan-panel') !== null;
    if (!inside) this.opener = focused instanceof HTMLElement ? focused : null;
    this.shown.set(true);
    this.afterDrawing(() => {
      const panel = this.document.getElementById('plan-panel');
      (panel?.querySelector<HTMLElement>('[data-first-focus]') ?? panel)?.focus();
    });
  }

  closePanel(): void {
    this.shown.set(false);
    if (this.opener?.isConnected === true) this.opener.focus();
    this.opener = null;
  }

  /** Goes to the card of an item, once it is drawn. */
  goToItem(item: ItemId): void {
    this.shown.set(false);
    this.afterDrawing(() => {
      const cards = [...this.document.querySelectorAll<HTMLElement>('[data-item]')];
      cards.find((card) => card.dataset['item'] === item)?.focus();
    });
  }

  private afterDrawing(run: () => void): void {
    afterNextRender({ read: run }, { injector: this.injector });
  }
}
