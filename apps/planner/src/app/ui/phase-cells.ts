import { Component, computed, input } from '@angular/core';
import type { PhaseNumber } from '@repattern/domain';
import { phasesInWords } from '../wording/exercise-wording';

const phases: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

/** The five phases as cells, filled from the first to the last in which something belongs. */
@Component({
  selector: 'app-phase-cells',
  host: { '[title]': 'words()' },
  template: `
    <span class="unseen">{{ words() }}</span>
    @for (phase of phases; track phase) {
      <span aria-hidden="true" class="cell" [class.in]="phase >= first() && phase <= last()">{{ phase }}</span>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: inline-flex;
      gap: 2px;
    }
    .cell {
      width: 16px;
      border-radius: 3px;
      background: var(--sunken);
      color: var(--ink-2);
      font-size: var(--text-12);
      font-weight: 600;
      line-height: 18px;
      text-align: center;
    }
    .in {
      background: color-mix(in srgb, var(--technique, var(--primary)) 22%, var(--surface));
      color: var(--technique, var(--primary));
    }
    @media (forced-colors: active) {
      .in {
        outline: 1px solid;
      }
    }
  `,
})
export class PhaseCells {
  protected readonly phases = phases;
  readonly first = input.required<PhaseNumber>();
  readonly last = input.required<PhaseNumber>();
  protected readonly words = computed(() => phasesInWords(this.first(), this.last()));
}
