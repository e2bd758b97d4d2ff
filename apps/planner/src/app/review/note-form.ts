import { afterNextRender, Component, computed, input, output, signal, viewChild, type ElementRef } from '@angular/core';

let count = 0;

/** Asks in place for a few words before something is done; further questions stand above the field. */
@Component({
  selector: 'app-note-form',
  host: { role: 'group', '[attr.aria-label]': 'title()', '(keydown.escape)': 'leave($event)' },
  template: `
    <form novalidate (submit)="send($event)">
      <ng-content />
      <div class="field">
        <label class="field-label" [attr.for]="id">{{ label() }}</label>
        @if (lines() === 'several') {
          <textarea
            #box
            class="field-input"
            rows="3"
            maxlength="2000"
            [id]="id"
            [value]="note()"
            [attr.aria-invalid]="lacking() || null"
            [attr.aria-describedby]="lacking() ? id + '-fault' : null"
            (input)="note.set(box.value)"
            (keydown.control.enter)="send($event)"
            (keydown.meta.enter)="send($event)"
          ></textarea>
        } @else {
          <input
            #box
            class="field-input"
            maxlength="300"
            autocomplete="off"
            [id]="id"
            [value]="note()"
            [attr.aria-invalid]="lacking() || null"
            [attr.aria-describedby]="lacking() ? id + '-fault' : null"
            (input)="note.set(box.value)"
          />
        }
        @if (lacking()) {
          <p class="field-fault" role="alert" [id]="id + '-fault'">{{ fault() }}</p>
        }
      </div>
      <div class="actions">
        <button type="submit" class="button primary" [attr.aria-disabled]="busy() || null">
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
    textarea {
      height: auto;
      padding: 6px 10px;
      line-height: 1.45;
      resize: vertical;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .primary kbd {
      border-color: color-mix(in srgb, var(--on-primary) 50%, transparent);
      background: none;
      color: inherit;
    }
    .primary[aria-disabled='true'] kbd {
      border-color: var(--line-strong);
    }
  `,
})
export class NoteForm {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement | HTMLTextAreaElement>>('box');
  protected readonly id = `review-note-${(count += 1)}`;

  /** Names the whole question to assistive technology. */
  readonly title = input.required<string>();
  readonly label = input.required<string>();
  readonly action = input.required<string>();
  /** What is said when the words are missing; null where they may be. */
  readonly fault = input<string | null>(null);
  /** Whether one line is asked for, which Enter sends, or several. */
  readonly lines = input<'one' | 'several'>('one');
  readonly busy = input(false);
  readonly given = output<string>();
  readonly left = output();

  protected readonly note = signal('');
  private readonly attempted = signal(false);
  protected readonly lacking = computed(() => this.attempted() && this.fault() !== null && this.note().trim() === '');

  constructor() {
    afterNextRender(() => this.focus());
  }

  private focus(): void {
    this.box().nativeElement.focus();
  }

  protected send(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    if (this.busy()) return;
    this.attempted.set(true);
    if (this.lacking()) this.focus();
    else this.given.emit(this.note().trim());
  }

  protected leave(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.left.emit();
  }
}
