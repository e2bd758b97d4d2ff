import { Component, computed, input, output } from '@angular/core';
import { EntryCell, type EntryManner } from '../../ui/entry-cell';
import { Icon } from '../../ui/icon';

/** What is said of a value beside its field. */
export interface MeasurementNote {
  readonly text: string;
  /** `weak` stands out: it makes a problem. */
  readonly tone: 'plain' | 'weak' | 'unknown';
}

/** One measured value with what it means, what it was before, and whether measuring it hurt (key `p`). */
@Component({
  selector: 'app-measurement-cell',
  imports: [EntryCell, Icon],
  host: { '(keydown)': 'press($event)', '[class.readonly]': 'readonly()' },
  template: `
    <div class="entry">
      @if (sideLabel() !== '') {
        <span class="side" aria-hidden="true">{{ sideLabel() }}</span>
      }
      <app-entry-cell
        [inputId]="inputId()"
        [label]="label()"
        [manner]="manner()"
        [value]="value()"
        [unit]="unit()"
        [unknown]="unknown()"
        [inputmode]="inputmode()"
        [describedBy]="noteId()"
        [readonly]="readonly()"
        (entered)="entered.emit($event)"
      />
      @if (painful() !== null && !readonly()) {
        <button
          type="button"
          tabindex="-1"
          title="Painful (p)"
          [attr.aria-pressed]="painful()"
          [attr.aria-label]="label() + ': painful'"
          [attr.aria-disabled]="value() === null || null"
          (click)="togglePain()"
        >
          <app-icon name="warning" [size]="14" />
        </button>
      }
    </div>
    <p class="note" [id]="noteId()" [title]="note()?.text ?? ''">
      @if (note(); as said) {
        <span [class]="said.tone">{{ said.text }}</span>
      }
      @if (painful()) {
        <span class="hurts">{{ note() === null ? '' : '· ' }}painful</span>
      }
      @if (was(); as before) {
        <span class="quiet">{{ note() === null ? '' : '· ' }}{{ before }}</span>
      }
    </p>
  `,
  styleUrl: './measurement-cell.scss',
})
export class MeasurementCell<Value extends string | number> {
  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly sideLabel = input('');
  readonly manner = input.required<EntryManner<Value>>();
  readonly value = input.required<Value | null>();
  readonly unit = input('');
  readonly unknown = input('Not tested');
  readonly inputmode = input<'text' | 'decimal'>('decimal');
  /** Whether measuring it hurt; null where that is not asked. */
  readonly painful = input<boolean | null>(null);
  readonly note = input<MeasurementNote | null>(null);
  readonly was = input<string | null>(null);
  readonly readonly = input(false);
  readonly entered = output<Value | null>();
  readonly hurt = output<boolean>();

  protected readonly noteId = computed(() => `${this.inputId()}-note`);

  protected press(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.painful() === null) return;
    event.preventDefault();
    this.togglePain();
  }

  /** Nothing can hurt that was not measured. */
  protected togglePain(): void {
    if (!this.readonly() && this.value() !== null) this.hurt.emit(this.painful() !== true);
  }
}
