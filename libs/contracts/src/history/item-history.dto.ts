import type { DoseStep } from '@repattern/domain';

/** Why an item of a plan has the dose that it has. */
export class ItemHistoryView {
  /** Item of the plan. */
  item!: string;
  /** Every step on its way, oldest first; none for an item that stands in the working copy alone. */
  steps!: DoseStep[];
}
