import type { ElementRef } from '@angular/core';
import { Component, computed, input, output, signal, viewChild } from '@angular/core';
import { dayInWords } from '../wording/day-in-words';
import { NotAsked } from './not-asked';

/** A labelled day, `YYYY-MM-DD`, or null while none is given. */
@Component({
  selector: 'app-date-field',
  imports: [NotAsked],
  host: { class: 'field' },
  template: `
    @if (readonly()) {
      <span class="field-label">{{ label() }}</span>
      @if (value(); as day) {
        <span class="text">{{ day === '' ? unknown() : words(day) }}</span>
      } @else {
        <app-not-asked [words]="unknown()" />
      }
    } @else {
      <label class="field-label" [attr.for]="inputId()">{{ label() }}</label>
      <input
        #box
        type="date"
        class="field-input"
        min="1900-01-01"
        [class.unknown]="!value() && unknown() !== ''"
        [id]="inputId()"
        [value]="value() ?? ''"
        [attr.max]="latest()"
        [attr.aria-invalid]="refused() || null"
        [attr.aria-describedby]="refused() ? inputId() + '-fault' : null"
        (input)="type(box)"
        (blur)="leave(box)"
      />
      @if (refused()) {
        <p class="fault" role="status" [id]="inputId() + '-fault'">{{ fault() }}</p>
      }
    }
  `,
  styles: `
    :host {
      position: relative;
      justify-items: start;
    }
    input {
      max-width: 180px;
    }
    .unknown:not(:focus) {
      border-color: color-mix(in srgb, var(--not-assessed) 60%, var(--line));
      border-style: dashed;
      background: var(--hatching);
      color: var(--not-assessed);
    }
    .fault {
      position: absolute;
      z-index: 5;
      top: calc(100% + 3px);
      left: 0;
      padding: 2px 8px;
      border: 1px solid var(--stop);
      border-radius: 4px;
      background: var(--surface);
      box-shadow: var(--float);
      color: var(--stop);
      font-size: var(--text-12);
      white-space: nowrap;
    }
    .text {
      padding: 5px 0;
      font-weight: 600;
    }
  `,
})
export class DateField {
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  protected readonly words = dayInWords;
  /** Whether the last entry was no day that can be taken. */
  protected readonly refused = signal(false);

  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string | null>();
  /** Last day that can be given, or null. */
  readonly latest = input<string | null>(null);
  /** What is said while no day is given; empty where none is missing, as in a form that adds something. */
  readonly unknown = input('Not asked');
  readonly readonly = input(false);
  readonly dated = output<string | null>();

  protected readonly fault = computed(() => {
    const latest = this.latest();
    return latest === null ? 'A day from 1900 on' : `A day up to ${dayInWords(latest)}`;
  });

  focus(): void {
    this.box()?.nativeElement.focus();
  }

  /** While a day is being typed it is no day yet, or one of the year 2: neither is an answer. */
  protected type({ value, validity }: HTMLInputElement): void {
    if (!validity.valid) return;
    this.refused.set(false);
    this.dated.emit(value === '' ? null : value);
  }

  protected leave({ validity }: HTMLInputElement): void {
    this.refused.set(!validity.valid);
    if (!validity.valid && this.value() !== null) this.dated.emit(null);
  }
}
