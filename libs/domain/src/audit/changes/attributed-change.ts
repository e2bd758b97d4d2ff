import type { DoseDirection, PlanChange } from '../../plan/compare/plan-change';
import type { ItemId } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { HistoryMove, RevisionOrigin, StepVerdict } from '../plan-history';
import type { Prescription } from './prescription';

/** One revision in which something changed. */
export interface ChangeStep {
  /** Who made it so, when and why. */
  readonly origin: RevisionOrigin;
  /** What was recommended and decided about the item at the visit; null for what is no item, and where nothing was. */
  readonly verdict: StepVerdict | null;
  /** The step into another phase that the calendar of the plan followed. */
  readonly move: HistoryMove | null;
  /** What was prescribed before and after this step, each null where the plan had nothing there; null for what is no item. */
  readonly prescribed: { readonly from: Prescription | null; readonly to: Prescription | null } | null;
}

/** A difference between two revisions of a plan with everything that led to it. */
export interface AttributedChange {
  readonly change: PlanChange;
  /** The phase that it belongs to, the later one for what was moved; null for what concerns the whole plan. */
  readonly phase: PhaseNumber | null;
  /** The item that it is about, the later one where it was replaced. */
  readonly item: ItemId | null;
  /** Whether it asks more or less of the patient; null for what has no direction. */
  readonly direction: DoseDirection | null;
  /** Every revision that had a part in it, oldest first; at least one. */
  readonly steps: readonly ChangeStep[];
}
