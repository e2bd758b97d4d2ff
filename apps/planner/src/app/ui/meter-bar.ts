import { Component, computed, input } from '@angular/core';

/** How a meter stands: as it should, worth a look, beyond what there is, or empty where something should be. */
export type MeterState = 'fine' | 'caution' | 'over' | 'empty';

/**
 * How full something is: a bar under its name and its value in words. With `before` it shows a change: what would be
 * gained stands off from what there was, what would be lost is hatched.
 */
@Component({
  selector: 'app-meter-bar',
  host: { '[class]': 'state()', '[class.bare]': 'bare()' },
  template: `
    @if (!bare()) {
      <span class="label" aria-hidden="true">{{ label() }}</span>
      <span class="words" aria-hidden="true">
        @if (sign(); as sign) {
          <span class="sign">{{ sign }}</span>
        }
        {{ words() }}
      </span>
    }
    <span
      class="track"
      role="meter"
      aria-valuemin="0"
      [attr.aria-label]="label()"
      [attr.aria-valuemax]="top()"
      [attr.aria-valuenow]="now()"
      [attr.aria-valuetext]="words()"
    >
      <span class="fill" [style.width.%]="kept()"></span>
      @if (changed() > 0) {
        <span [class]="gained() ? 'gain' : 'loss'" [style.left.%]="kept()" [style.width.%]="changed()"></span>
      }
    </span>
  `,
  styleUrl: './meter-bar.scss',
})
export class MeterBar {
  readonly label = input.required<string>();
  readonly value = input.required<number>();
  readonly max = input.required<number>();
  /** The value as it is said: `41 of 45 min`. */
  readonly words = input.required<string>();
  readonly state = input<MeterState>('fine');
  /** What it was before a change that is shown; null where nothing changes. */
  readonly before = input<number | null>(null);
  /** Whether the bar stands alone, beside words that say the same. */
  readonly bare = input(false);

  protected readonly top = computed(() => Math.max(this.max(), Number.EPSILON));
  protected readonly now = computed(() => Math.min(Math.max(this.value(), 0), this.top()));
  private readonly earlier = computed(() => Math.min(Math.max(this.before() ?? this.value(), 0), this.top()));
  protected readonly gained = computed(() => this.now() >= this.earlier());
  protected readonly kept = computed(() => (Math.min(this.now(), this.earlier()) / this.top()) * 100);
  protected readonly changed = computed(() => (Math.abs(this.now() - this.earlier()) / this.top()) * 100);
  protected readonly sign = computed(() => ({ fine: '', caution: '!', over: '▲', empty: '○' })[this.state()]);
}
