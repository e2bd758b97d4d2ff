import { Component, computed, input, output } from '@angular/core';
import { NotAsked } from './not-asked';
import { ratingMoved, RatingKeys } from './rating-keys';

const ratings = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

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
  private readonly keys = new RatingKeys();

  protected isFilled(rating: number): boolean {
    const value = this.value();
    return value !== null && rating <= value;
  }

  protected point(rating: number): void {
    if (!this.readonly()) this.rated.emit(rating);
  }

  protected press(event: KeyboardEvent): void {
    if (this.readonly() || event.ctrlKey || event.metaKey || event.altKey) return;
    const takesBack = event.key === 'Backspace' || event.key === 'Delete';
    const rating = this.keys.digit(event) ?? ratingMoved(event.key, this.value());
    if (rating === null && !takesBack) return;
    event.preventDefault();
    if (rating !== this.value()) this.rated.emit(rating);
  }
}
