import { patientOn } from '../../assessment/assessed-patient';
import type { Lane } from '../../exercise/decide-contraindication';
import type { Exercise, ExerciseId } from '../../exercise/exercise';
import type { PlanBasis } from '../composition';
import type { PlanDocument, PlanItem, PlanPhase, ProblemKey } from '../plan-document';
import type { PlanFinding } from '../plan-finding';
import { phaseSpansOf } from '../phase-spans';
import type { PhaseSpan } from '../phase-spans';

/** What all checks of a plan read, put together once. */
export interface PlanCheck {
  readonly plan: PlanDocument;
  readonly basis: PlanBasis;
  /** Everything that an item may name. */
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  readonly archived: ReadonlySet<ExerciseId>;
  /** Completed years on the day on which the plan starts; null where that is not known. */
  readonly ageYears: number | null;
  readonly spans: readonly PhaseSpan[];
  /** Phases that are not over. What was done is not judged again by what was found later. */
  readonly open: readonly PlanPhase[];
  /** Problems whose treatment serves a goal. */
  readonly served: ReadonlySet<ProblemKey>;
}

/** Reads once what all checks of a plan need. */
export function planCheck(plan: PlanDocument, basis: PlanBasis): PlanCheck {
  const archived = basis.archived ?? [];
  return {
    plan,
    basis,
    exercises: new Map([...archived, ...basis.exercises].map((exercise) => [exercise.id, exercise])),
    archived: new Set(archived.map(({ id }) => id)),
    ageYears: patientOn(basis.patient, plan.calendar.startOn).ageYears,
    spans: phaseSpansOf(plan),
    open: openPhases(plan, basis.inForce ?? null),
    served: new Set(plan.goals.flatMap(({ problems }) => problems)),
  };
}

/** A lane of a phase, with what stands in it. */
export interface LaneOfPhase {
  readonly phase: PlanPhase;
  readonly lane: Lane;
  readonly items: readonly PlanItem[];
}

/**
 * A phase is over once the patient came to a visit of a later one by the revision in force, as long as it holds what it held
 * there. What a working copy says of visits proves nothing.
 */
function openPhases({ phases }: PlanDocument, inForce: PlanDocument | null): PlanPhase[] {
  if (inForce === null) return [...phases];
  const { visits } = inForce.calendar;
  const current = Math.max(0, ...visits.filter(({ status }) => status === 'attended').map(({ phase }) => phase));
  const done = new Map(inForce.phases.map((phase) => [phase.number, contentOf(phase)]));
  return phases.filter((phase) => phase.number >= current || done.get(phase.number) !== contentOf(phase));
}

function contentOf({ clinic, home }: PlanPhase): string {
  return JSON.stringify(
    [clinic, home].map((lane) => lane.map(({ exerciseId, side, dose }) => [exerciseId, side, dose])),
  );
}

/** Every lane of some phases, in their order. */
export function lanesOf(phases: readonly PlanPhase[]): LaneOfPhase[] {
  return phases.flatMap((phase) =>
    (['clinic', 'home'] as const).map((lane): LaneOfPhase => ({ phase, lane, items: phase[lane] })),
  );
}

/** Where a finding about an item stands. */
export function placeOf({ phase, lane }: LaneOfPhase, { id, exerciseId }: PlanItem): PlanFinding['params'] {
  return { phase: phase.number, lane, item: id, exercise: exerciseId };
}
