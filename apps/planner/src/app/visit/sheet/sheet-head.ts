import { Component, computed, inject } from '@angular/core';
import { SheetState } from './sheet-state';

/** What is done with the sheet as a whole: the rest as prescribed, and every verdict accepted that waits for it. */
@Component({
  selector: 'app-sheet-head',
  template: `
    <p class="counts" role="status">{{ counts() }}</p>
    @if (!sheet.draft.readonly()) {
      <button
        type="button"
        class="button"
        aria-keyshortcuts="Alt+S"
        [attr.aria-disabled]="sheet.unrecorded().length === 0 || null"
        (click)="sheet.prescribeAll()"
      >
        {{ sheet.recorded() === 0 ? 'Same as prescribed' : 'The rest as prescribed' }}
        <kbd aria-hidden="true">Alt S</kbd>
      </button>
      <button
        type="button"
        class="button"
        [attr.aria-disabled]="sheet.decisions.acceptable().length === 0 || null"
        (click)="sheet.acceptAll()"
      >
        {{ acceptWords() }}
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      padding-bottom: 8px;
    }
    .counts {
      flex: 1;
      color: var(--ink-2);
      font-size: var(--text-13);
    }
  `,
})
export class SheetHead {
  protected readonly sheet = inject(SheetState);

  // Of what is judged, so that an entry and what follows from it are read out together.
  protected readonly counts = computed(() => {
    const clinic = this.sheet.draft.judged().items.filter(({ lane }) => lane === 'clinic');
    const recorded = clinic.filter(({ performed }) => performed !== null).length;
    const waiting = this.sheet.decisions.waiting().length;
    const decide = waiting === 0 ? 'nothing to decide' : `${waiting} to decide`;
    return `${recorded} of ${clinic.length} recorded, ${decide}`;
  });
  protected readonly acceptWords = computed(() => {
    const count = this.sheet.decisions.acceptable().length;
    return count === 0 ? 'Accept all' : `Accept all ${count}`;
  });
}
