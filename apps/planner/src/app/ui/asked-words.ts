import { Component, computed, input, signal, viewChild, type ElementRef } from '@angular/core';

/** A field for a few words that are asked before something is done, with what is said when they are missing. */
@Component({
  selector: 'app-asked-words',
  host: { class: 'field' },
  template: `
    <label class="field-label" [attr.for]="inputId()">{{ label() }}</label>
    @if (lines() === 'several') {
      <textarea
        #box
        class="field-input"
        rows="3"
        maxlength="2000"
        [id]="inputId()"
        [value]="words()"
        [attr.aria-invalid]="lacking() || null"
        [attr.aria-describedby]="lacking() ? inputId() + '-fault' : null"
        (input)="words.set(box.value)"
      ></textarea>
    } @else {
      <input
        #box
        class="field-input"
        maxlength="300"
        autocomplete="off"
        [id]="inputId()"
        [value]="words()"
        [attr.aria-invalid]="lacking() || null"
        [attr.aria-describedby]="lacking() ? inputId() + '-fault' : null"
        (input)="words.set(box.value)"
      />
    }
    @if (lacking()) {
      <p class="field-fault" role="alert" [id]="inputId() + '-fault'">{{ fault() }}</p>
    }
  `,
  styles: `
    textarea {
      height: auto;
      padding: 6px 10px;
      line-height: 1.45;
      resize: vertical;
    }
  `,
})
export class AskedWords {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement | HTMLTextAreaElement>>('box');

  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  /** What is said when the words are missing; null where they may be. */
  readonly fault = input<string | null>(null);
  /** Whether one line is asked for, which Enter sends, or several. */
  readonly lines = input<'one' | 'several'>('one');

  protected readonly words = signal('');
  private readonly attempted = signal(false);
  protected readonly lacking = computed(() => this.attempted() && this.fault() !== null && this.words().trim() === '');

  focus(): void {
    this.box().nativeElement.focus();
  }

  /** The words; null when they are missing, which is then said, and the focus is where to write them. */
  ask(): string | null {
    this.attempted.set(true);
    if (!this.lacking()) return this.words().trim();
    this.focus();
    return null;
  }
}
