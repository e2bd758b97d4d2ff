import { Component, input, output } from '@angular/core';
import { fieldPlace } from './field-place';
import type { SectionComponent, SectionContext } from './section';

/** Free words, for what no other section asks. */
@Component({
  selector: 'app-notes-section',
  template: `
    <label class="unseen" [attr.for]="place">Notes</label>
    <textarea
      #box
      class="field-input"
      rows="4"
      maxlength="10000"
      [id]="place"
      [value]="value()"
      [readOnly]="context().readonly"
      (input)="changed.emit(box.value)"
    ></textarea>
  `,
  styles: `
    textarea {
      height: auto;
      padding: 8px 10px;
      resize: vertical;
    }
  `,
})
export class NotesSection implements SectionComponent<'notes'> {
  readonly value = input.required<string>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<string>();

  protected readonly place = fieldPlace('notes', 'text');
}
