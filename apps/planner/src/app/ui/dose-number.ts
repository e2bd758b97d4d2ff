import type { ElementRef } from '@angular/core';
import { Component, computed, input, linkedSignal, output, viewChild } from '@angular/core';
import type { QuantityField } from '@repattern/domain';
import { Icon } from './icon';
import { steppedBy } from './stepped-by';

/**
 * One number of a dose. Focus selects it, so that typing replaces it; the arrow keys change it by its step, page up and
 * down by five of them.
 */
@Component({
  selector: 'app-dose-number',
  imports: [Icon],
  template: `
    <div class="box" [class.refused]="state() === 'refused'" [class.unusual]="state() === 'unusual'">
      <button type="button" tabindex="-1" [attr.aria-label]="'Less: ' + field().label" (click)="step(-1)">
        <app-icon name="minus" [size]="14" />
      </button>
      <input
        #box
        type="text"
        inputmode="decimal"
        role="spinbutton"
        autocomplete="off"
        [id]="inputId()"
        [value]="text()"
        [style.inline-size.ch]="width()"
        [attr.aria-valuenow]="value()"
        [attr.aria-valuetext]="spoken()"
        [attr.aria-valuemin]="field().hard[0]"
        [attr.aria-valuemax]="field().hard[1]"
        [attr.aria-invalid]="state() === 'refused' || null"
        [attr.aria-describedby]="describedBy()"
        (focus)="box.select()"
        (input)="type(box.value)"
        (blur)="tidy()"
        (keydown)="stepByKey($event)"
      />
      @if (field().unit !== '') {
        <span class="unit" aria-hidden="true">{{ field().unit }}</span>
      }
      <button type="button" tabindex="-1" [attr.aria-label]="'More: ' + field().label" (click)="step(1)">
        <app-icon name="plus" [size]="14" />
      </button>
    </div>
  `,
  styleUrl: './dose-number.scss',
})
export class DoseNumber {
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  readonly inputId = input.required<string>();
  readonly field = input.required<QuantityField>();
  /** The number; NaN while what is typed is none, undefined where it is left out. */
  readonly value = input.required<number | undefined>();
  readonly state = input.required<'fine' | 'unusual' | 'refused'>();
  readonly describedBy = input<string | null>(null);
  readonly changed = output<number | undefined>();

  // What is being typed stays as it is until the field is left, even where it says the same number in another way.
  protected readonly text = linkedSignal<number | undefined, string>({
    source: this.value,
    computation: (value, before) =>
      before !== undefined && Object.is(numberIn(before.value), value) ? before.value : written(value),
  });
  protected readonly width = computed(() => Math.max(2, this.text().length) + 0.5);
  protected readonly spoken = computed(() => `${this.text()} ${this.field().unit}`.trim());

  focus(): void {
    this.box().nativeElement.focus();
  }

  type(text: string): void {
    this.text.set(text);
    this.changed.emit(numberIn(text));
  }

  /** Writes the number in its own way once the field is left; what is none stays as it was typed. */
  protected tidy(): void {
    const value = this.value();
    if (value !== undefined && !Number.isNaN(value)) this.text.set(written(value));
  }

  protected stepByKey(event: KeyboardEvent): void {
    const steps = { ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.step(steps);
  }

  protected step(steps: number): void {
    this.changed.emit(steppedBy(this.field(), this.value(), steps));
  }
}

function numberIn(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? undefined : Number(trimmed);
}

function written(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '' : String(value);
}
