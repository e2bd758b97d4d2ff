import { Component, inject } from '@angular/core';
import { VisitDraft } from './visit-draft';

/** What no field asks for, in the clinician’s own words. */
@Component({
  selector: 'app-visit-notes',
  template: `
    <label class="field-label" for="visit-notes">Notes</label>
    @if (draft.readonly()) {
      <p class="text">{{ draft.document().notes === '' ? 'No notes.' : draft.document().notes }}</p>
    } @else {
      <textarea
        #box
        id="visit-notes"
        class="field-input"
        rows="2"
        maxlength="20000"
        [value]="draft.document().notes"
        (input)="write(box.value)"
      ></textarea>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    textarea {
      height: auto;
      min-height: 56px;
      padding: 8px 10px;
      resize: vertical;
    }
    .text {
      white-space: pre-line;
    }
  `,
})
export class VisitNotes {
  protected readonly draft = inject(VisitDraft);

  protected write(notes: string): void {
    this.draft.change('Notes', (visit) => ({ ...visit, notes }), 'notes');
  }
}
