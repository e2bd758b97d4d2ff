import type { ExerciseId } from '../../exercise/exercise';
import type { ItemId, PlanDocument } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { PhaseVerdict } from '../verdict';
import type { FinishedVisit } from '../visit-context';

/** What the visits of a plan can speak for, so that somebody should look at it, in the order in which it is listed. */
export const planSignalKinds = ['ready-to-advance', 'stale', 'plateau', 'reassessment-due', 'no-show'] as const;

/** One of {@link planSignalKinds}. */
export type PlanSignalKind = (typeof planSignalKinds)[number];

/** What the visits of a plan speak for, with the day since which they do. */
export type PlanSignal = { readonly since: string } & (
  | { readonly kind: 'ready-to-advance'; readonly phase: PhaseNumber; readonly to: PhaseNumber }
  /** The dose is the same though so many visits in a row spoke for a harder one. */
  | { readonly kind: 'stale'; readonly item: ItemId; readonly exerciseId: ExerciseId; readonly visits: number }
  /** So many visits in a row ended in a hold. */
  | { readonly kind: 'plateau'; readonly item: ItemId; readonly exerciseId: ExerciseId; readonly visits: number }
  /** Days and attended visits since the last assessment. */
  | { readonly kind: 'reassessment-due'; readonly days: number; readonly visits: number }
  /** Visits missed lately. */
  | { readonly kind: 'no-show'; readonly visits: number }
);

/** A plan in force and its visits so far. */
export interface FollowedPlan {
  /** As it is now, after the last visit. */
  readonly plan: PlanDocument;
  readonly phase: PhaseNumber;
  /** Oldest first. */
  readonly history: readonly FinishedVisit[];
  /** What was recommended for the phase at the last visit; null before the first. */
  readonly phaseVerdict: PhaseVerdict | null;
  /** Day of the patient’s last signed assessment. */
  readonly assessedOn: string;
  /** The present day in the clinic. */
  readonly today: string;
}
