import { Component, computed, input } from '@angular/core';
import type { TechniqueId } from '@repattern/domain';

/** Hues of verdicts. */
export type VerdictHue = 'progress' | 'hold' | 'regress' | 'rest' | 'stop' | 'complete';

/** One part of a {@link StackedBar}, in the hue of a technique or of a verdict. */
export interface BarPart {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly hue: TechniqueId | VerdictHue;
  /** The value as it is said: `12 min, 29 %`. */
  readonly words: string;
}

/** What something is made of: one bar of all parts, and under it each part in words, in a list or in one line. */
@Component({
  selector: 'app-stacked-bar',
  host: { '[class.in-line]': "layout() === 'line'" },
  template: `
    <div class="bar" aria-hidden="true">
      @for (part of drawn(); track part.key) {
        <span [attr.data-technique]="part.hue" [class]="part.hue" [style.flex-grow]="part.value"></span>
      }
    </div>
    <ul [attr.aria-label]="label()">
      @for (part of listed(); track part.key) {
        <li [attr.data-technique]="part.hue" [class]="part.hue" [class.none]="part.value <= 0">
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
    .progress {
      --technique: var(--progress);
    }
    .hold {
      --technique: var(--hold);
    }
    .regress {
      --technique: var(--regress);
    }
    .rest {
      --technique: var(--rest);
    }
    .stop {
      --technique: var(--stop);
    }
    .complete {
      --technique: var(--complete);
    }
    :host(.in-line) {
      gap: 2px;
    }
    :host(.in-line) ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
    }
    :host(.in-line) li {
      display: flex;
      gap: 4px;
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
  /** A line leaves out what there is none of. */
  readonly layout = input<'list' | 'line'>('list');

  protected readonly drawn = computed(() => this.parts().filter(({ value }) => value > 0));
  protected readonly listed = computed(() => (this.layout() === 'line' ? this.drawn() : this.parts()));
}
