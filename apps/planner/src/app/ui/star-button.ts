import { Component, computed, input, output } from '@angular/core';

/** Marks something as a favourite, or takes the mark away. */
@Component({
  selector: 'app-star-button',
  template: `
    <button
      type="button"
      class="button icon-only"
      [class.on]="on()"
      [attr.aria-pressed]="on()"
      [attr.aria-label]="label()"
      [title]="title()"
      [tabIndex]="reachable() ? 0 : -1"
      (click)="toggled.emit(!on())"
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path d="M10 2.8l2.2 4.6 5 .7-3.6 3.5.9 5-4.5-2.4-4.5 2.4.9-5-3.6-3.5 5-.7Z" />
      </svg>
    </button>
  `,
  styles: `
    path {
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.5;
      stroke-linejoin: round;
    }
    .on {
      color: var(--primary);
    }
    .on path {
      fill: currentcolor;
    }
  `,
})
export class StarButton {
  readonly on = input.required<boolean>();
  /** What is starred, by name. */
  readonly of = input.required<string>();
  /** False where another key leads here and the tab key passes by. */
  readonly reachable = input(true);
  readonly toggled = output<boolean>();

  protected readonly label = computed(() => `Star ${this.of()}`);
  protected readonly title = computed(() => (this.on() ? 'In your favourites' : 'Add to your favourites'));
}
