import type { ItemId } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { NextStep } from '../verdict';

/**
 * What a person decided about one verdict. `verdict` is the key of what was decided about, so that a decision lapses when what is
 * known changes the verdict.
 */
export type ItemDecision =
  | { readonly item: ItemId; readonly verdict: string; readonly kind: 'accepted' }
  | {
      readonly item: ItemId;
      readonly verdict: string;
      readonly kind: 'overridden';
      /** What is done instead. */
      readonly next: NextStep;
      readonly reason: string;
    };

/** What a person decided about the phase. Without one the patient stays in it. */
export type PhaseDecision =
  | { readonly kind: 'advance'; readonly to: PhaseNumber }
  | { readonly kind: 'back'; readonly to: PhaseNumber; readonly reason: string }
  /** Forward although the gate is not met, or past a phase. It is put before a supervisor. */
  | { readonly kind: 'override' | 'skip'; readonly to: PhaseNumber; readonly reason: string };
