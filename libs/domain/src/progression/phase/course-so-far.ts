import type { Exercise, ExerciseId } from '../../exercise/exercise';
import { gatedFindings } from '../../plan/measured-gates';
import type { GateReading, GatedFindings } from '../../plan/measured-gates';
import type { RecordedVisit } from '../evidence/item-sessions';
import type { VisitContext } from '../visit-context';

/** The course of a plan up to a visit, read once for all criteria of a gate. */
export interface CourseSoFar {
  readonly context: VisitContext;
  /** All visits of the plan, oldest first, today’s last. */
  readonly visits: readonly RecordedVisit[];
  /** Those since the patient came into the phase. */
  readonly inPhase: readonly RecordedVisit[];
  readonly exerciseOf: (id: ExerciseId) => Exercise | null;
  /** What the assessment of the plan found weak and limited. */
  readonly found: GatedFindings;
}

/** The readings of a measure, oldest first: one for each visit, or for each day on which it was measured. */
export type GateSeries = readonly { readonly on: string; readonly value: GateReading }[];

/** The course of a plan up to the visit of a context. */
export function courseSoFar(context: VisitContext): CourseSoFar {
  const { basis, history, visit, on, phase, phaseSince } = context;
  const visits = [...history, { on, document: visit }];
  const exercises = [...(basis.archived ?? []), ...basis.exercises];
  const exerciseById = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  return {
    context,
    visits,
    inPhase: visits.filter(({ on: day, document }) => day >= phaseSince && document.phase === phase),
    exerciseOf: (id) => exerciseById.get(id) ?? null,
    found: gatedFindings(basis.assessment, basis.patient),
  };
}
