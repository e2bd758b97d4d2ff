import { afterNextRender, DOCUMENT, inject, Injectable, Injector, signal } from '@angular/core';
import type { ItemId } from '@repattern/domain';

const waitMilliseconds = 50;

/** Leads between the questions, the flowsheet and the panel beside them. Each visit screen provides its own. */
@Injectable()
export class VisitPlaces {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly shown = signal(false);
  private readonly wanted = signal<string | null>(null);
  private opener: HTMLElement | null = null;

  /** Whether the panel lies over the flowsheet, where there is no room for both. */
  readonly panelOpen = this.shown.asReadonly();
  /** The field that somebody was led to last; what is folded around it opens. */
  readonly led = this.wanted.asReadonly();

  /** Shows the panel; the focus goes into it and comes back on closing. */
  enterPanel(): void {
    const focused = this.document.activeElement;
    this.opener = focused instanceof HTMLElement ? focused : null;
    this.shown.set(true);
    this.afterDrawing(() => this.document.getElementById('visit-panel')?.focus());
  }

  closePanel(): void {
    this.shown.set(false);
    if (this.opener?.isConnected === true) this.opener.focus();
    this.opener = null;
  }

  /** Goes to the field with this id, once it is drawn; what is folded around it opens. */
  goTo(place: string): void {
    const inPanel = this.document.getElementById(place)?.closest('#visit-panel') ?? null;
    this.shown.set(inPanel !== null);
    this.wanted.set(place);
    this.goOnceDrawn(() => this.document.getElementById(place));
  }

  /** Goes to a cell in the row of an item. */
  goToItem(item: ItemId, column: 'today' | 'next'): void {
    this.shown.set(false);
    const cell = `app-sheet-line[data-item="${CSS.escape(item)}"] app-${column}-cell`;
    this.goOnceDrawn(() => this.document.querySelector<HTMLElement>(cell));
  }

  /** What was folded may still have to be fetched. */
  private goOnceDrawn(find: () => HTMLElement | null, attempts = 20): void {
    this.afterDrawing(() => {
      const found = find();
      found?.focus();
      if (found === null && attempts > 0) setTimeout(() => this.goOnceDrawn(find, attempts - 1), waitMilliseconds);
    });
  }

  private afterDrawing(run: () => void): void {
    afterNextRender({ read: run }, { injector: this.injector });
  }
}
