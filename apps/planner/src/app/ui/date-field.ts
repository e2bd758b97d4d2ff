import type { ElementRef } from '@angular/core';
import { Component, input, output, viewChild } from '@angular/core';
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
        [class.unknown]="!value()"
        [id]="inputId()"
        [value]="value() ?? ''"
        [attr.max]="latest()"
        (input)="type(box)"
      />
    }
  `,
  styles: `
    :host {
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
    .text {
      padding: 5px 0;
      font-weight: 600;
    }
  `,
})
export class DateField {
  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  protected readonly words = dayInWords;

  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string | null>();
  /** Last day that can be given, or null. */
  readonly latest = input<string | null>(null);
  readonly unknown = input('Not asked');
  readonly readonly = input(false);
  readonly dated = output<string | null>();

  focus(): void {
    this.box()?.nativeElement.focus();
  }

  /** While a day is being typed the browser reports none: that is no answer yet, and none is taken away. */
  protected type(box: HTMLInputElement): void {
    if (box.value === '' && box.validity.badInput) return;
    const day = box.value === '' ? null : box.value;
    if (day === null || box.validity.valid) this.dated.emit(day);
  }
}
