import type { AssessmentDocument } from '../../assessment/assessment-document';
import { patientOn } from '../../assessment/assessed-patient';
import type { AssessedPatient } from '../../assessment/assessed-patient';
import { readMotions } from '../../assessment/read-motion';
import type { MotionReading } from '../../assessment/read-motion';
import { flagStatesOn } from '../../assessment/flag-states-on';
import type { Lane } from '../../exercise/decide-contraindication';
import type { Exercise } from '../../exercise/exercise';
import type { BodySide } from '../../kernel/body-side';
import type { CalendarDate } from '../../kernel/calendar-date';
import { parseCalendarDate } from '../../kernel/calendar-date';
import type { FlagStates } from '../../plan/flag-states-during';
import type { ExerciseById } from '../../plan/lane-minutes';
import type { PlanPhase } from '../../plan/plan-document';
import { judgePlace } from '../../plan/reasons-against';
import type { PlaceJudge } from '../../plan/reasons-against';
import type { VisitContext } from '../visit-context';
import { assessmentOn } from './assessment-on';
import type { RecordedVisit } from './item-sessions';

/** A visit with what is looked up in it, and in all that went before, again and again. */
export interface VisitReading {
  readonly context: VisitContext;
  readonly on: CalendarDate;
  /** As it reads today. */
  readonly assessment: AssessmentDocument;
  readonly flags: FlagStates;
  /** As old as on the day of the assessment, by which its references were chosen. */
  readonly patient: AssessedPatient;
  readonly motions: readonly MotionReading[];
  readonly exerciseById: ExerciseById;
  /** Of the plan, as it was when the visit began. */
  readonly phase: PlanPhase | null;
  readonly today: RecordedVisit;
  /** Visits that are over, oldest first. */
  readonly past: readonly RecordedVisit[];
  /** Both. */
  readonly visits: readonly RecordedVisit[];
  /** What speaks today against an exercise in a lane of the phase. */
  readonly judges: Readonly<Record<Lane, PlaceJudge>>;
}

/** Reads a visit. A day that is none is an error of the caller. */
export function readVisit(context: VisitContext): VisitReading {
  const { basis, plan, visit, history } = context;
  const on = parseCalendarDate(context.on);
  if (on === null) throw new Error(`${context.on} is no day.`);
  const assessment = assessmentOn(context);
  const patient = patientOn(basis.patient, assessment.assessedOn);
  const today = { on: context.on, document: visit };
  const span = { number: context.phase, from: on, to: on };
  const judge = (lane: Lane): PlaceJudge =>
    remembering(
      judgePlace({ place: { phase: context.phase, lane }, span, limits: plan.limits }, { ...basis, assessment }),
    );
  return {
    ...{
      context,
      on,
      assessment,
      patient,
      motions: readMotions(assessment, patient),
      today,
      past: history,
      visits: [...history, today],
    },
    flags: flagStatesOn(assessment, on),
    exerciseById: new Map([...(basis.archived ?? []), ...basis.exercises].map((exercise) => [exercise.id, exercise])),
    phase: plan.phases.find(({ number }) => number === context.phase) ?? null,
    judges: { clinic: judge('clinic'), home: judge('home') },
  };
}

/** Items of one visit look for the same exercises. */
function remembering(judge: PlaceJudge): PlaceJudge {
  const known = new Map<Exercise, Map<BodySide | null, ReturnType<PlaceJudge>>>();
  return (exercise, side) => {
    const sides = known.get(exercise) ?? new Map<BodySide | null, ReturnType<PlaceJudge>>();
    known.set(exercise, sides);
    const against = sides.get(side) ?? judge(exercise, side);
    sides.set(side, against);
    return against;
  };
}
