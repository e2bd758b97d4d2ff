import { Component, computed, input, output } from '@angular/core';
import type { GateComparison, GateCriterion } from '@repattern/domain';
import { gateComparisons } from '@repattern/domain/plan/gate-criterion';
import { EntryCell } from '../../ui/entry-cell';
import { Icon } from '../../ui/icon';
import { numberEntry } from '../../ui/number-entry';
import { comparisonSpoken, comparisonWording, criterionInWords, gateMeasureOf } from '../../wording/gate-wording';
import { inPrint } from '../../wording/in-print';

/** What of a criterion can be changed in place. */
export type CriterionChange = Partial<Pick<GateCriterion, 'op' | 'value' | 'visits' | 'source'>>;

/** One criterion of a gate, changed in place: comparison, value and on how many visits in a row it must hold. */
@Component({
  selector: 'app-gate-criterion-row',
  imports: [EntryCell, Icon],
  templateUrl: './gate-criterion-row.html',
  styleUrl: './gate-criterion-row.scss',
})
export class GateCriterionRow {
  protected readonly visitsManner = numberEntry({ min: 1, max: 10 });

  readonly criterion = input.required<GateCriterion>();
  /** The criterion as the product proposes it; null for one that was added. */
  readonly proposed = input<GateCriterion | null>(null);
  readonly readonly = input(false);
  readonly changed = output<CriterionChange>();
  readonly removed = output();

  protected readonly measure = computed(() => gateMeasureOf(this.criterion()));
  protected readonly words = computed(() => criterionInWords(this.criterion()));
  protected readonly definition = computed(() => inPrint(this.measure().definition));
  protected readonly place = computed(() => `gate-${this.criterion().id}`);
  protected readonly comparisons = computed(() =>
    gateComparisons
      .filter((op) => op !== '==' || this.criterion().op === '==')
      .map((op) => ({ op, sign: comparisonWording[op], spoken: comparisonSpoken[op] })),
  );
  protected readonly valueManner = computed(() => {
    const { min, max, step } = this.measure().range ?? { min: 0, max: 1, step: 1 };
    return numberEntry({ min, max, decimals: Number.isInteger(step) ? 0 : 1 });
  });
  protected readonly number = computed(() => {
    const { value } = this.criterion();
    return typeof value === 'number' ? value : null;
  });
  protected readonly differs = computed(() => {
    const proposed = this.proposed();
    return proposed !== null && !sameDemand(proposed, this.criterion()) ? criterionInWords(proposed) : null;
  });
  protected readonly isPolicy = computed(() => this.criterion().source === 'policy');

  protected compare(op: string): void {
    const chosen = gateComparisons.find((known) => known === op);
    if (chosen !== undefined) this.change({ op: chosen });
  }

  /** A field that was emptied on the way to another number changes nothing. */
  protected enter(field: 'value' | 'visits', value: number | null): void {
    if (value !== null) this.change({ [field]: value });
  }

  /** A source speaks for the proposed numbers alone: other ones are a choice of the clinic. */
  private change(change: { op?: GateComparison; value?: number; visits?: number }): void {
    const proposed = this.proposed();
    const backed = proposed !== null && sameDemand(proposed, { ...this.criterion(), ...change });
    this.changed.emit({ ...change, source: backed ? proposed.source : 'policy' });
  }
}

function sameDemand(one: GateCriterion, other: GateCriterion): boolean {
  return one.op === other.op && one.value === other.value && one.visits === other.visits;
}
