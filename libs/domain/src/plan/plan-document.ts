import type { GoalKind, Weekday } from '../assessment/assessment-document';
import type { OutcomeMeasureId } from '../assessment/outcome-measure';
import type { PresentationId } from '../assessment/presentation';
import type { Problem } from '../assessment/problem';
import type { Lane } from '../exercise/decide-contraindication';
import type { EquipmentId } from '../exercise/equipment';
import type { ExerciseId } from '../exercise/exercise';
import type { BodySide } from '../kernel/body-side';
import type { PhaseNumber } from '../technique/dose-form';
import type { Dose } from '../technique/dose-forms';
import type { GateCriterion } from './gate-criterion';
import type { PlannedVisit } from './planned-visit';

/** Identifier of an item inside its plan; it stays the same in every revision, wherever the item is moved. */
export type ItemId = string;

/** A problem by what it is about, the same in every assessment: `weak.quadriceps.left`, `impaired.balance.none`. */
export type ProblemKey = string;

/** A problem as the plan answers it, with what spoke for it when the plan was made. */
export type PlanProblem = Problem & { readonly key: ProblemKey };

/** Where an item stands that is not worked on as dosed: off for some days or for good, or done now and then to keep what was gained. */
export type ItemStage =
  /** Not done up to and including this day. */
  | { readonly kind: 'resting'; readonly until: string }
  | { readonly kind: 'maintenance'; readonly daysPerWeek: number }
  /** Not done until somebody puts something in its place. */
  | { readonly kind: 'stopped' };

/** One exercise or procedure of a phase, dosed. */
export interface PlanItem {
  readonly id: ItemId;
  readonly exerciseId: ExerciseId;
  /** Side on which it is done; null for an exercise of both sides at once. */
  readonly side: BodySide | null;
  readonly dose: Dose;
  /** Whether composing again must keep it where it is. */
  readonly pinned: boolean;
  /** Own instruction to the patient or the colleague, empty when there is none. */
  readonly note: string;
  /** Left out while the item is worked on. */
  readonly stage?: ItemStage;
}

/** What the patient shall be able to do, tied to a measure and to the problems that stand in the way. */
export interface PlanGoal {
  /** Identifier inside the plan. */
  readonly id: string;
  readonly kind: GoalKind;
  readonly activity: string;
  readonly measure: OutcomeMeasureId;
  /** Score on the day of the assessment; null where it was not measured. */
  readonly baseline: number | null;
  readonly target: number;
  /** Weeks from the start of the plan. */
  readonly weeks: number;
  /** Problems whose treatment serves the goal. */
  readonly problems: readonly ProblemKey[];
}

/** A stretch of the plan that ends when its gate is met, never by the calendar alone. */
export interface PlanPhase {
  readonly number: PhaseNumber;
  /** Planned length in whole weeks. */
  readonly weeks: number;
  /** Visits a week; below one, a half is one visit every two weeks. */
  readonly visitsPerWeek: number;
  /** How often a day the home programme is done; a half is every other day. */
  readonly homePerDay: number;
  /** In the order of the session. */
  readonly clinic: readonly PlanItem[];
  readonly home: readonly PlanItem[];
  /** The gate: everything that must hold before the next phase begins. */
  readonly exit: readonly GateCriterion[];
}

/** What the plan fits into. */
export interface PlanLimits {
  readonly clinicMinutes: number;
  readonly homeMinutesPerDay: number;
  readonly clinicEquipment: 'all' | readonly EquipmentId[];
  /** Beside what every household has. */
  readonly homeEquipment: readonly EquipmentId[];
}

/** When the plan is carried out. */
export interface PlanCalendar {
  /** First day on which a visit may be, in the clinic’s calendar. */
  readonly startOn: string;
  readonly weekdays: readonly Weekday[];
  /** Hours that must lie between two visits which load the same muscle. */
  readonly restHours: number;
  /** By day, each phase after the one before. */
  readonly visits: readonly PlannedVisit[];
}

/** From where a plan was started. */
export type PlanOrigin =
  | { readonly kind: 'assessment' }
  | { readonly kind: 'published-protocol'; readonly id: string }
  | { readonly kind: 'clinic-protocol'; readonly id: string }
  | { readonly kind: 'earlier-plan'; readonly id: string; readonly revision: number };

/** What a plan was composed and checked by. */
export interface PlanVersions {
  readonly library: string;
  readonly composer: string;
}

/** The most pain during exercise that this patient may have without the dose stepping down, where it is not the clinic’s limit. */
export interface PainLimit {
  /** NPRS, 0–10. */
  readonly value: number;
  /** Why this patient has another limit than others. */
  readonly reason: string;
}

/** A whole plan as one document: what each revision keeps. */
export interface PlanDocument {
  readonly schemaVersion: 1;
  /** The signed assessment that it answers. */
  readonly assessmentId: string;
  readonly origin: PlanOrigin;
  readonly presentation: {
    readonly id: PresentationId | null;
    readonly icd10: string | null;
    readonly side: BodySide | null;
  };
  /** The weightiest first. */
  readonly problems: readonly PlanProblem[];
  readonly goals: readonly PlanGoal[];
  readonly limits: PlanLimits;
  /** By number, without gaps; the first may be later than 1. */
  readonly phases: readonly PlanPhase[];
  /** Exercises that the therapist does not want in this plan. */
  readonly excluded: readonly ExerciseId[];
  readonly calendar: PlanCalendar;
  readonly notes: string;
  readonly versions: PlanVersions;
  /** Left out where the limit of the clinic holds. */
  readonly painLimit?: PainLimit;
}

/** A lane of a phase, where items stand. */
export interface PlanPlace {
  readonly phase: PhaseNumber;
  readonly lane: Lane;
}
