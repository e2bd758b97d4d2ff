import type { ProblemWeight } from '../../assessment/problem';
import type { ExerciseId } from '../../exercise/exercise';
import type { BodySide } from '../../kernel/body-side';
import type { PhaseNumber } from '../../technique/dose-form';
import type { Dose } from '../../technique/dose-forms';
import type { GateCriterion } from '../gate-criterion';
import type { PlanGoal, PlanLimits } from '../plan-document';
import type { PlanFinding } from '../plan-finding';
import type { PlannedVisit } from '../planned-visit';
import type { KeyedProblem } from '../problem-key';

/** A problem in a plan file. */
export type PlanFileProblem = KeyedProblem & {
  readonly weight: ProblemWeight;
  /** What speaks for it, as codes: a finding by its id, else the kind of evidence and what was measured, such as `strength.quadriceps`. */
  readonly because: readonly string[];
};

/** One exercise or procedure in a plan file. */
export interface PlanFileItem {
  readonly exerciseId: ExerciseId;
  /** Null for an exercise of both sides at once. */
  readonly side: BodySide | null;
  readonly dose: Dose;
  /** Minutes that it takes with its dose, to the thousandth. */
  readonly minutes: number;
  /** Problems that it treats, the weightiest first. */
  readonly treats: readonly KeyedProblem[];
}

/** A phase in a plan file. */
export interface PlanFilePhase {
  readonly number: PhaseNumber;
  readonly weeks: number;
  /** 0 where there is nothing to do in the clinic. */
  readonly visitsPerWeek: number;
  readonly homePerDay: number;
  readonly exit: readonly GateCriterion[];
  /** In the order of the session. */
  readonly clinic: readonly PlanFileItem[];
  readonly home: readonly PlanFileItem[];
}

/** A plan as a file that travels between programs: what was composed and scheduled, or why nothing was. */
export interface PlanFile {
  readonly status: 'composed' | 'blocked';
  /** Everything that a clinician must see. */
  readonly findings: readonly PlanFinding[];
  /** The weightiest first. */
  readonly problems: readonly PlanFileProblem[];
  readonly goals: readonly PlanGoal[];
  /** What the plan fits into; null for a blocked one. */
  readonly limits: PlanLimits | null;
  /** Empty when the plan is blocked. */
  readonly phases: readonly PlanFilePhase[];
  /** By day. */
  readonly visits: readonly Pick<PlannedVisit, 'on' | 'phase' | 'reassess'>[];
  readonly versions: {
    /** Of the exercise library. */
    readonly exercises: string;
    /** Of the rules by which the plan was composed; null for a blocked one. */
    readonly rules: string | null;
  };
}
