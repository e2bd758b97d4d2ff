import { Component, input, output } from '@angular/core';
import { NoteForm } from '../ui/note-form';

/** Asks in place why something is done against what is recommended; without a reason nothing is done. */
@Component({
  selector: 'app-reason-form',
  imports: [NoteForm],
  template: `
    <app-note-form
      label="Reason"
      fault="Say why: it stays with the visit."
      weight="plain"
      [title]="title()"
      [action]="action()"
      (given)="given.emit($event)"
      (left)="left.emit()"
    >
      @if (note() !== '') {
        <p class="quiet">{{ note() }}</p>
      }
    </app-note-form>
  `,
  styles: `
    :host {
      display: block;
      width: 100%;
    }
  `,
})
export class ReasonForm {
  readonly title = input.required<string>();
  readonly action = input.required<string>();
  /** What comes of it beside, in one sentence. */
  readonly note = input('');
  readonly given = output<string>();
  readonly left = output();
}
