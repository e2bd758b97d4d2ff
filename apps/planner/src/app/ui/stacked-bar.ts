import { Component, computed, input } from '@angular/core';
import type { TechniqueId } from '@repattern/domain';

/** One part of a {@link StackedBar}, in the hue of a technique. */
export interface BarPart {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly hue: TechniqueId;
  /** The value as it is said: `12 min, 29 %`. */
  readonly words: string;
}

/** What something is made of: one bar of all parts, and under it each part in words. */
@Component({
  selector: 'app-stacked-bar',
  template: `
    <div class="bar" aria-hidden="true">
      @for (part of drawn(); track part.key) {
        <span [attr.data-technique]="part.hue" [style.flex-grow]="part.value"></span>
      }
    </div>
    <ul [attr.aria-label]="label()">
      @for (part of parts(); track part.key) {
        <li [attr.data-technique]="part.hue" [class.none]="part.value <= 0">
          <span class="swatch" aria-hidden="true"></span>
          <span>{{ part.label }}</span>
          <span class="value">{{ part.words }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
    }
    .bar {
      display: flex;
      gap: 1px;
      height: 10px;
      border-radius: 4px;
      background: var(--sunken);
      overflow: hidden;
    }
    .bar span {
      flex-basis: 0;
      min-width: 3px;
      background: var(--technique);
    }
    li {
      display: grid;
      grid-template-columns: 10px minmax(0, 1fr) auto;
      gap: 6px;
      align-items: baseline;
      font-size: var(--text-12);
    }
    .swatch {
      width: 10px;
      height: 10px;
      border-radius: 2px;
      background: var(--technique);
    }
    .none {
      color: var(--ink-2);
    }
    .none .swatch {
      background: none;
      box-shadow: inset 0 0 0 1px var(--line-strong);
    }
    .value {
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      .bar span,
      .swatch {
        forced-color-adjust: none;
      }
    }
  `,
})
export class StackedBar {
  readonly label = input.required<string>();
  readonly parts = input.required<readonly BarPart[]>();

  protected readonly drawn = computed(() => this.parts().filter(({ value }) => value > 0));
}
