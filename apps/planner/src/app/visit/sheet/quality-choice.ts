import { Component, input, output } from '@angular/core';

const ratings = [
  { value: 0, words: '0, cannot' },
  { value: 1, words: '1, major compensation' },
  { value: 2, words: '2, minor compensation' },
  { value: 3, words: '3, clean' },
] as const;

/** The quality of a movement, rated by one click or tap. The keys of the sheet rate it by typing. */
@Component({
  selector: 'app-quality-choice',
  host: { role: 'group', '[attr.aria-label]': "'Quality of ' + name()", '[class.unknown]': 'unknown()' },
  template: `
    @for (rating of ratings; track rating.value) {
      <button
        type="button"
        tabindex="-1"
        [title]="rating.words"
        [attr.aria-label]="rating.words"
        [attr.aria-pressed]="rating.value === value()"
        (click)="rated.emit(rating.value)"
      >
        {{ rating.value }}
      </button>
    }
  `,
  styleUrl: './quality-choice.scss',
})
export class QualityChoice {
  protected readonly ratings = ratings;

  readonly name = input.required<string>();
  readonly value = input.required<number | null>();
  /** Whether it should be known by now and is not. */
  readonly unknown = input(false);
  readonly rated = output<number>();
}
