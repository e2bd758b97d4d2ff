import type { ExerciseId } from '../../exercise/exercise';
import type { BodySide } from '../../kernel/body-side';
import type { DoseChange, DoseDirection } from '../../plan/compare/plan-change';
import type { ItemId, ItemStage, PlanPlace } from '../../plan/plan-document';
import type { Dose } from '../../technique/dose-forms';
import type { NamedPerson, RevisionOrigin, StepVerdict } from '../plan-history';

/** What became of an item in a revision; where several did, the first of these names the step. */
export const doseStepKinds = [
  /** It came into the plan. */
  'prescribed',
  /** Another exercise came into its place. */
  'replaced',
  /** Its dose changed. */
  'changed',
  /** It is done on another side. */
  'side',
  /** It rests, is kept up, is stopped, or is worked on again. */
  'stage',
  /** It stands in another phase or lane. */
  'moved',
  /** It left the plan. */
  'removed',
  /** It was decided about, and stayed as it was. */
  'kept',
] as const;

/** One of {@link doseStepKinds}. */
export type DoseStepKind = (typeof doseStepKinds)[number];

/** Somebody else who read a plan after it was signed. */
export interface RevisionReview {
  /** The newest revision that they read. */
  readonly revision: number;
  readonly outcome: 'co-signed' | 'approved' | 'returned';
  readonly by: NamedPerson;
  /** Instant (RFC 3339, UTC). */
  readonly at: string;
}

/** One step on the way of an item to its present dose, with how the item stood after it. */
export interface DoseStep {
  readonly kind: DoseStepKind;
  /** What else became of it in the same revision. */
  readonly also: readonly DoseStepKind[];
  /** The item as it is named since then. */
  readonly item: ItemId;
  readonly exerciseId: ExerciseId;
  readonly side: BodySide | null;
  readonly place: PlanPlace;
  readonly dose: Dose;
  /** Null where it is worked on as dosed. */
  readonly stage: ItemStage | null;
  /** How the dose differs from the one before, in the order in which an editor shows it. */
  readonly parameters: readonly DoseChange[];
  /** Whether it asks more or less of the patient than before; null where neither dose nor exercise changed. */
  readonly direction: DoseDirection | null;
  /** Who made it so, when and why. */
  readonly origin: RevisionOrigin;
  /** What was recommended and decided about it at the visit; null where nothing was. */
  readonly verdict: StepVerdict | null;
  /** The first who read the plan after that; null where nobody has. */
  readonly reviewed: RevisionReview | null;
}
