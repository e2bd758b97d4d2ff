import type { ElementRef } from '@angular/core';
import { Component, computed, input, linkedSignal, output, viewChild } from '@angular/core';
import { NotAsked } from './not-asked';

/** What typed text stands for: a value, or why it stands for none. Empty text is null without a fault. */
export interface EntryReading<Value> {
  readonly value: Value | null;
  readonly fault: string | null;
}

/** How the text of a cell and its value belong together. */
export interface EntryManner<Value> {
  read(text: string): EntryReading<Value>;
  write(value: Value): string;
  /** The value above or below, for the arrow keys; null when there is none. */
  step?(value: Value, by: 1 | -1): Value | null;
}

interface Typed<Value> {
  readonly text: string;
  readonly value: Value | null;
}

/**
 * A narrow field for one measured value. It keeps what was typed for as long as that stands for its value, shows what
 * is wrong with it, and is hatched while nothing is known.
 */
@Component({
  selector: 'app-entry-cell',
  imports: [NotAsked],
  template: `
    @if (readonly()) {
      @if (value() === null) {
        <app-not-asked [words]="unknown()" />
      } @else {
        <span class="value" [id]="inputId()">{{ text() }}{{ spaced() }}</span>
      }
    } @else {
      <span class="box" [class.unknown]="value() === null && fault() === null">
        <input
          #box
          type="text"
          autocomplete="off"
          spellcheck="false"
          [id]="inputId()"
          [attr.inputmode]="inputmode()"
          [attr.aria-label]="label()"
          [attr.aria-invalid]="fault() !== null || null"
          [attr.aria-describedby]="described()"
          [placeholder]="unknown().toLowerCase()"
          [value]="text()"
          (input)="type(box.value)"
          (keydown.arrowup)="step($event, 1)"
          (keydown.arrowdown)="step($event, -1)"
        />
        @if (unit() !== '') {
          <span class="unit" aria-hidden="true">{{ unit() }}</span>
        }
      </span>
      @if (fault(); as words) {
        <span class="fault" role="status" [id]="inputId() + '-fault'">{{ words }}</span>
      }
    }
  `,
  styleUrl: './entry-cell.scss',
})
export class EntryCell<Value extends string | number> {
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');

  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly manner = input.required<EntryManner<Value>>();
  readonly value = input.required<Value | null>();
  readonly unit = input('');
  readonly unknown = input('Not tested');
  readonly inputmode = input<'text' | 'decimal' | 'numeric'>('decimal');
  readonly describedBy = input<string | null>(null);
  readonly readonly = input(false);
  readonly entered = output<Value | null>();

  /** What was typed stays while it still stands for the value: `4.0` is not rewritten to `4` under the fingers. */
  private readonly typed = linkedSignal<Value | null, Typed<Value>>({
    source: this.value,
    computation: (value, previous) =>
      previous !== undefined && previous.value.value === value
        ? previous.value
        : { text: value === null ? '' : this.manner().write(value), value },
  });
  protected readonly text = computed(() => this.typed().text);
  /** Words and letters stand off by a thin space; a degree and a share of five do not. */
  protected readonly spaced = computed(() => (/^(°|\/.*|)$/.test(this.unit()) ? this.unit() : `\u202f${this.unit()}`));
  protected readonly fault = computed(() => this.manner().read(this.text()).fault);
  protected readonly described = computed(() =>
    this.fault() === null ? this.describedBy() : `${this.inputId()}-fault`,
  );

  focus(): void {
    this.box()?.nativeElement.focus();
  }

  protected type(text: string): void {
    const { value } = this.manner().read(text);
    const before = this.typed().value;
    this.typed.set({ text, value });
    if (value !== before) this.entered.emit(value);
  }

  protected step(event: Event, by: 1 | -1): void {
    const { value } = this.typed();
    const next = value === null ? undefined : this.manner().step?.(value, by);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== null) this.entered.emit(next);
  }
}
