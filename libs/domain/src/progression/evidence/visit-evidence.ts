import type { Lane } from '../../exercise/decide-contraindication';
import type { ExerciseId } from '../../exercise/exercise';
import type { RegionId } from '../../exercise/regions';
import type { BodySide } from '../../kernel/body-side';
import type { ItemId } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose } from '../../technique/dose-forms';
import type { RuleParameters } from '../rules/progression-rule';
import type { CriterionVerdict, InputEvidence } from '../verdict';

/** An exercise that may stand in the place of an item, with the dose with which it starts in this phase. */
export interface Candidate {
  readonly exerciseId: ExerciseId;
  readonly side: BodySide | null;
  readonly dose: Dose;
}

/** The most that a present precaution allows of one parameter of the dose. */
export interface DoseCeiling {
  readonly parameter: string;
  readonly most: number | string;
  /** Precaution that asks for it. */
  readonly flag: string;
}

/** Everything that a verdict about one item rests on. Plain data: a verdict is recomputed from it and from nothing else. */
export interface ItemEvidence {
  readonly item: ItemId;
  readonly lane: Lane;
  readonly exerciseId: ExerciseId;
  readonly side: BodySide | null;
  readonly region: RegionId;
  /** Dose of the plan when the visit began. */
  readonly dose: Dose;
  /** What was done today, or last; reductions act on it. The plan’s dose where nothing was ever done. */
  readonly lastDone: Dose;
  /** Exercise and dose from which it rose to the present ones, while nothing else has changed them since; null otherwise. */
  readonly risenFrom: Candidate | null;
  /** Sum of the weights of the problems behind the goals that it serves. */
  readonly goalWeight: number;
  /** By name. */
  readonly inputs: readonly InputEvidence[];
  /** Allowed variants, those that the ladder names first standing first. */
  readonly harder: readonly Candidate[];
  readonly easier: readonly Candidate[];
  /** Allowed exercises that treat the same, the best first. */
  readonly instead: readonly Candidate[];
  readonly ceilings: readonly DoseCeiling[];
  /** Rungs of the balance ladder that this patient has passed in this plan. */
  readonly rungsPassed: readonly number[];
  /** Rungs on which today forbids its exercise. */
  readonly rungsForbidden: readonly number[];
  /** Running minutes or contacts of the last 7 days; null where the form counts neither, or nothing was done. */
  readonly weekTotal: number | null;
  /** Last day of a rest that was decided earlier, or null. */
  readonly restUntil: string | null;
  readonly maintenance: boolean;
}

/** Everything that the verdict about the phase rests on. */
export interface PhaseEvidence {
  readonly phase: PhaseNumber;
  /** First and last phase of the plan. */
  readonly first: PhaseNumber;
  readonly last: PhaseNumber;
  readonly criteria: readonly CriterionVerdict[];
  /** Whole weeks and finished visits in this phase, today included, with the least and the most. */
  readonly weeks: { readonly done: number; readonly least: number; readonly most: number };
  readonly visits: { readonly done: number; readonly least: number };
  /** Pain at rest on the last two visits, oldest first; null where it was not asked. */
  readonly restingPain: readonly (number | null)[];
  /** Items of the next phase that a healing gate still forbids. */
  readonly healing: readonly { readonly item: ItemId; readonly liftsOn: string | null }[];
  /** New surgery, re-injury or fracture; null where it was not asked. */
  readonly newEvent: boolean | null;
}

/** Everything that the verdicts of one visit rest on, with the versions that gave them: what is stored and replayed. */
export interface VisitEvidence {
  readonly schemaVersion: 1;
  /** Day of the visit. */
  readonly on: string;
  readonly ruleSet: string;
  readonly parameters: RuleParameters;
  readonly library: string;
  /** In the order of the visit’s items. */
  readonly items: readonly ItemEvidence[];
  readonly phase: PhaseEvidence;
}
