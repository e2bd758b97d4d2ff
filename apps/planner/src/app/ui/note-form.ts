import { afterNextRender, Component, input, output, viewChild } from '@angular/core';
import { AskedWords } from './asked-words';

let count = 0;

/** Asks in place for a few words before something is done; further questions stand above the field. */
@Component({
  selector: 'app-note-form',
  imports: [AskedWords],
  host: { role: 'group', '[attr.aria-label]': 'title()', '(keydown.escape)': 'leave($event)' },
  template: `
    <form novalidate (submit)="send($event)">
      <ng-content />
      <app-asked-words
        [inputId]="id"
        [label]="label()"
        [fault]="fault()"
        [lines]="lines()"
        (keydown.control.enter)="send($event)"
        (keydown.meta.enter)="send($event)"
      />
      <div class="actions">
        <button
          type="submit"
          class="button"
          [class.primary]="weight() === 'primary'"
          [attr.aria-disabled]="busy() || null"
        >
          {{ action() }} <kbd aria-hidden="true">{{ lines() === 'several' ? 'Ctrl ↵' : '↵' }}</kbd>
        </button>
        <button type="button" class="button plain" (click)="left.emit()">Leave it</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
    }
    form {
      display: grid;
      gap: 8px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    [type='submit'] {
      white-space: normal;
    }
  `,
})
export class NoteForm {
  private readonly field = viewChild.required(AskedWords);
  protected readonly id = `note-${(count += 1)}`;

  /** Names the whole question to assistive technology. */
  readonly title = input.required<string>();
  readonly label = input.required<string>();
  readonly action = input.required<string>();
  /** Whether it is what is done as a rule, or rather not. */
  readonly weight = input<'primary' | 'plain'>('primary');
  /** What is said when the words are missing; null where they may be. */
  readonly fault = input<string | null>(null);
  /** Whether one line is asked for, which Enter sends, or several. */
  readonly lines = input<'one' | 'several'>('one');
  readonly busy = input(false);
  readonly given = output<string>();
  readonly left = output();

  constructor() {
    afterNextRender(() => this.field().focus());
  }

  protected send(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    if (this.busy()) return;
    const words = this.field().ask();
    if (words !== null) this.given.emit(words);
  }

  protected leave(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.left.emit();
  }
}
