import { DestroyRef, DOCUMENT, inject, Service } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';

/** A screen that may hold unsaved work. */
export interface WorkHolder {
  hasUnsavedWork(): boolean;
  /** Whether the work outlives a closed tab, so that closing it needs no question. */
  survivesClosing?(): boolean;
  /** Asks on the screen what to do with the work; answers whether the screen may be left. */
  askToLeave(): Promise<boolean>;
}

/** The unsaved work of the open screen, asked about before it would be lost. */
@Service()
export class UnsavedWork {
  private holder: WorkHolder | null = null;

  constructor() {
    inject(DOCUMENT).defaultView?.addEventListener('beforeunload', (event) => {
      if (this.holder?.hasUnsavedWork() && this.holder.survivesClosing?.() !== true) event.preventDefault();
    });
  }

  hold(holder: WorkHolder): () => void {
    this.holder = holder;
    return () => {
      if (this.holder === holder) this.holder = null;
    };
  }

  /** Answers whether the open screen may be left. */
  async mayLeave(): Promise<boolean> {
    return this.holder?.hasUnsavedWork() ? this.holder.askToLeave() : true;
  }

  /** Gives up the work of the open screen without asking. */
  abandon(): void {
    this.holder = null;
  }
}

/** Makes the calling component the holder of the open screen's work for as long as it lives. */
export function holdWork(holder: WorkHolder): void {
  inject(DestroyRef).onDestroy(inject(UnsavedWork).hold(holder));
}

/** Stops a navigation until the person has decided about unsaved work. */
export const mayLeave: CanDeactivateFn<unknown> = () => inject(UnsavedWork).mayLeave();
