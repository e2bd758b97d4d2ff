import { Component, computed, input, output, signal } from '@angular/core';
import { NotAsked } from './not-asked';

const ratings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const secondDigitMilliseconds = 800;

/**
 * A rating from 0 to 10, none until it is given. A digit rates, 1 and 0 shortly after each other give 10, arrows move by
 * one, Backspace takes the rating back.
 */
@Component({
  selector: 'app-number-scale',
  imports: [NotAsked],
  template: `
    <span class="label" aria-hidden="true">{{ label() }}</span>
    <div
      class="scale"
      data-field
      role="spinbutton"
      [id]="inputId()"
      [attr.tabindex]="readonly() ? null : 0"
      [attr.aria-label]="label()"
      aria-valuemin="0"
      aria-valuemax="10"
      [attr.aria-valuenow]="value()"
      [attr.aria-valuetext]="words()"
      [attr.aria-readonly]="readonly() || null"
      [class.unknown]="value() === null"
      (keydown)="press($event)"
    >
      @for (rating of ratings; track rating) {
        <!-- The scale itself takes the keys; its numbers are there to be pointed at. -->
        <span
          class="rating"
          role="presentation"
          [class.filled]="isFilled(rating)"
          [class.chosen]="rating === value()"
          [style.--share.%]="rating * 10"
          (click)="point(rating)"
          >{{ rating }}</span
        >
      }
    </div>
    @if (value() === null) {
      <app-not-asked [words]="unknown()" />
    } @else {
      <span class="value" aria-hidden="true">{{ words() }}</span>
    }
    <ng-content />
  `,
  styleUrl: './number-scale.scss',
})
export class NumberScale {
  protected readonly ratings = ratings;

  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<number | null>();
  readonly unknown = input('Not asked');
  readonly readonly = input(false);
  readonly rated = output<number | null>();

  protected readonly words = computed(() => (this.value() === null ? this.unknown() : `${this.value()} of 10`));
  private readonly digit = signal<{ typed: number; at: number } | null>(null);

  protected isFilled(rating: number): boolean {
    const value = this.value();
    return value !== null && rating <= value;
  }

  protected point(rating: number): void {
    if (!this.readonly()) this.rated.emit(rating);
  }

  protected press(event: KeyboardEvent): void {
    if (this.readonly() || event.ctrlKey || event.metaKey || event.altKey) return;
    const rating = this.ratingOf(event);
    if (rating === undefined) return;
    event.preventDefault();
    if (rating !== this.value()) this.rated.emit(rating);
  }

  /** What a key rates; undefined when it is no key of the scale. */
  private ratingOf({ key, timeStamp }: KeyboardEvent): number | null | undefined {
    if (/^\d$/.test(key)) return this.typed(Number(key), timeStamp);
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
    const step = steps[key];
    if (step !== undefined) return this.moved(step);
    if (key === 'Home') return 0;
    if (key === 'End') return 10;
    return key === 'Backspace' || key === 'Delete' ? null : undefined;
  }

  private typed(digit: number, at: number): number {
    const before = this.digit();
    this.digit.set({ typed: digit, at });
    const isSecond = before?.typed === 1 && at - before.at < secondDigitMilliseconds;
    return digit === 0 && isSecond ? 10 : digit;
  }

  private moved(step: number): number {
    const value = this.value();
    if (value === null) return step > 0 ? 0 : 10;
    return Math.min(10, Math.max(0, value + step));
  }
}
