import { Component, input, output } from '@angular/core';
import { fieldPlace } from './field-place';
import type { SectionComponent, SectionContext } from './section';

/** Free words, for what no other section asks. */
@Component({
  selector: 'app-notes-section',
  template: `
    @if (context().readonly) {
      <p [id]="place" [class.quiet]="value() === ''">{{ value() || 'Nothing was noted.' }}</p>
    } @else {
      <label class="unseen" [attr.for]="place">Notes</label>
      <textarea
        #box
        class="field-input"
        rows="4"
        maxlength="10000"
        [id]="place"
        [value]="value()"
        (input)="changed.emit(box.value)"
      ></textarea>
    }
  `,
  styles: `
    p {
      white-space: pre-wrap;
    }
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
