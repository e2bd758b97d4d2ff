import type { AssessedPatient } from '../assessment/assessed-patient';
import type { AssessmentDocument } from '../assessment/assessment-document';
import type { Problem } from '../assessment/problem';
import type { Lane } from '../exercise/decide-contraindication';
import type { Exercise, ExerciseId } from '../exercise/exercise';
import type { BodySide } from '../kernel/body-side';
import type { PhaseNumber } from '../technique/dose-form';
import type { Dose } from '../technique/dose-forms';
import type { PlanFinding } from './plan-finding';
import type { PlanCalendar, PlanDocument, PlanItem, PlanLimits, PlanPhase, ProblemKey } from './plan-document';

/** What a plan is made for and checked against: who, what was found, and what may be prescribed. */
export interface PlanBasis {
  readonly assessmentId: string;
  readonly assessment: AssessmentDocument;
  readonly patient: AssessedPatient;
  /** What can be prescribed, in the library’s order. */
  readonly exercises: readonly Exercise[];
  /** What can no longer be prescribed, by which items of older plans are still read; left out where there is nothing. */
  readonly archived?: readonly Exercise[];
  /** Version of the library, as the plan records it. */
  readonly libraryVersion: string;
  /** The revision by which the patient is treated, where there is one: what took place by it is not judged again. */
  readonly inForce?: PlanDocument | null;
}

/** What a person has already decided; composing leaves it alone. */
export interface ComposeWishes {
  /** Phases of the plan so far, of which pinned items stay; null for a new plan. */
  readonly phases: readonly PlanPhase[] | null;
  readonly excluded: readonly ExerciseId[];
  /** Null takes those of the assessment. */
  readonly limits: PlanLimits | null;
  /** Start, weekdays, rest and visits; null takes what the assessment says, without visits. */
  readonly calendar: PlanCalendar | null;
  /** Only these phases are composed again; null for all. */
  readonly only: readonly PhaseNumber[] | null;
}

/** A composed plan, or what keeps it from being composed. */
export type Composition =
  | { readonly status: 'composed'; readonly plan: PlanDocument; readonly findings: readonly PlanFinding[] }
  | { readonly status: 'blocked'; readonly problems: readonly Problem[]; readonly findings: readonly PlanFinding[] };

/** Why an exercise is not in a place of the plan. Prices are in units of the objective (ADR 0014). */
export type AbsenceReason =
  | { readonly kind: 'flag'; readonly flag: string; readonly decision: 'block' | 'clearance' | 'needs-answer' }
  | { readonly kind: 'healing'; readonly procedure: string; readonly week: number; readonly liftsOn: string | null }
  | { readonly kind: 'phase'; readonly min: PhaseNumber; readonly max: PhaseNumber }
  | { readonly kind: 'difficulty'; readonly difficulty: number; readonly most: number }
  | { readonly kind: 'muscle-grade'; readonly muscle: string; readonly grade: string }
  | { readonly kind: 'setting'; readonly lane: Lane }
  | { readonly kind: 'hands-on' }
  | { readonly kind: 'equipment'; readonly missing: readonly string[] }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'no-problem' }
  | { readonly kind: 'ladder'; readonly other: ExerciseId }
  | { readonly kind: 'minutes'; readonly needed: number; readonly free: number }
  | { readonly kind: 'items'; readonly most: number }
  /** It may stand there, but with it the phase would be worth this much less; more where it is negative. */
  | { readonly kind: 'costs-more'; readonly by: number };

/** Why one exercise is not in one lane of one phase: everything that speaks against it, hard reasons first. */
export interface Absence {
  readonly exerciseId: ExerciseId;
  readonly side: BodySide | null;
  readonly reasons: readonly AbsenceReason[];
}

/** What an item does in its plan. */
export interface ItemRationale {
  /** Problems that it treats, by key, the weightiest first, with the share of a whole treatment. */
  readonly treats: readonly { readonly problem: string; readonly effect: number }[];
  /** Goals that it serves through them, by id. */
  readonly serves: readonly string[];
  /** How much less the phase would be worth without it. */
  readonly contribution: number;
  readonly minutes: number;
}

/** How well a phase treats a problem. */
export interface ProblemCoverage {
  readonly problem: string;
  /** Sum of effects of its items. */
  readonly treatment: number;
  /** 0 (not at all) to 1 (more would add nothing). */
  readonly share: number;
  readonly items: readonly PlanItem['id'][];
}

/** Everything about a phase that a person sees while changing it. */
export interface PhaseSummary {
  readonly number: PhaseNumber;
  /** Of one visit, and of one day on which the home programme is done. */
  readonly minutes: Readonly<Record<Lane, number>>;
  readonly items: Readonly<Record<Lane, number>>;
  readonly coverage: readonly ProblemCoverage[];
  /** Minutes of both lanes by technique group, and by intent; each item counts once. */
  readonly mix: Readonly<Record<string, number>>;
  readonly intents: Readonly<Record<string, number>>;
}

/** What could stand in the place of an item. */
export interface Alternative {
  readonly exercise: Exercise;
  readonly side: BodySide | null;
  /** The dose with which it would start. */
  readonly dose: Dose;
  /** Minutes that it takes more; negative where it takes less. */
  readonly minutes: number;
  /** Problems of which the phase would treat more or less, as shares. */
  readonly coverage: readonly { readonly problem: ProblemKey; readonly from: number; readonly to: number }[];
  /** How much more the phase would be worth; negative where it is less. */
  readonly valueChange: number;
  /** What speaks against it there; it may not be placed while something forbids it. */
  readonly against: readonly AbsenceReason[];
}

/** What could stand in the place of an item, by what it would change about it. */
export interface Alternatives {
  /** Rungs below on its ladder, and easier neighbours of others, the nearest first. */
  readonly easier: readonly Alternative[];
  /** Rungs above, and harder neighbours, the nearest first. */
  readonly harder: readonly Alternative[];
  /** Others that may stand there and treat one of its problems, those worth most first. */
  readonly others: readonly Alternative[];
}
