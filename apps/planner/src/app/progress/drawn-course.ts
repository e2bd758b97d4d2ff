import type { AssessmentDocument, ExerciseId, PlanDocument } from '@repattern/domain';
import { progressSeries } from '@repattern/domain/progression/progress/progress-series';
import { parameterValue } from '@repattern/domain/progression/rules/parameter-value';
import { finishedVisits } from '../visit/finished-visits';
import type { ChartFigureModel } from '../ui/chart/chart-drawing';
import { adherenceFigures } from './adherence-figures';
import { doseFigures, type DoseFigure } from './dose-figures';
import { outcomeFigures } from './outcome-figures';
import { painFigures } from './pain-figures';
import { phaseMoves } from './phase-moves';
import { chartBands, type ProgressFrame, type RecordOfDay } from './progress-frame';
import type { PlanCourse } from './progress-record';
import { progressSummary, type ProgressResult } from './progress-summary';

/** A course as it is shown. */
export interface DrawnCourse {
  readonly summary: readonly ProgressResult[];
  readonly pain: readonly ChartFigureModel[];
  readonly outcomes: readonly ChartFigureModel[];
  readonly doses: readonly DoseFigure[];
  readonly adherence: readonly ChartFigureModel[];
}

/** What a course is drawn with. */
export interface CourseNaming {
  readonly plan: PlanDocument;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly exercise: (id: ExerciseId) => string;
}

/** A course as charts on one span of days; null before a visit is finished. */
export function drawnCourse(course: PlanCourse, { plan, today, exercise }: CourseNaming): DrawnCourse | null {
  const visits = finishedVisits(course.visits);
  const last = visits.at(-1);
  if (last === undefined) return null;
  const assessments = sinceBaseline(course, visits[0]?.on ?? last.on);
  const isOver = course.plan.status === 'completed' || course.plan.status === 'discontinued';
  const until = isOver || today < last.on ? last.on : today;
  const { phase } = course.plan;
  const took = course.visits.filter(({ stage }) => stage === 'finished').toReversed();
  const moves = phaseMoves({ phase, startOn: plan.calendar.startOn }, took);
  const series = progressSeries({ plan, visits, assessments, moves, until });
  const parameters = { version: course.parameters.version, values: course.parameters.values };
  const painLimit = plan.painLimit?.value ?? parameterValue('painLimit', parameters);
  const frame: ProgressFrame = {
    span: {
      from: earliest([...moves.map(({ since }) => since), ...assessments.map((one) => one.assessedOn)], last.on),
      to: until,
    },
    bands: chartBands(series.phases),
    records: recordsOf(course),
    planPath: pathOf(course),
    today,
  };
  return {
    summary: progressSummary(series, plan),
    pain: painFigures(series.pain, painLimit, frame),
    outcomes: outcomeFigures(series.outcomes, frame),
    doses: doseFigures(series.doses, frame, exercise),
    adherence: adherenceFigures(
      series.adherence,
      { low: parameterValue('adherenceLow', parameters), full: parameterValue('adherenceFull', parameters) },
      frame,
    ),
  };
}

/** The assessment by which the treatment began and those since; what was measured before belongs to an earlier one. */
function sinceBaseline({ assessments }: PlanCourse, firstVisitOn: string): AssessmentDocument[] {
  const documents = assessments.map(({ document }) => document);
  return documents.slice(
    Math.max(
      0,
      documents.findLastIndex(({ assessedOn }) => assessedOn <= firstVisitOn),
    ),
  );
}

function recordsOf(course: PlanCourse): RecordOfDay[] {
  const plan = pathOf(course);
  const patient = ['/patients', course.patient.id, 'assessments'];
  return [
    ...course.visits.map(({ id, on }): RecordOfDay => ({ on, kind: 'visit', path: [...plan, 'visits', id] })),
    ...course.assessments.map(({ id, document }): RecordOfDay => ({
      on: document.assessedOn,
      kind: 'assessment',
      path: [...patient, id],
    })),
  ];
}

function pathOf({ patient, plan }: PlanCourse): readonly string[] {
  return ['/patients', patient.id, 'plans', plan.id];
}

function earliest(days: readonly string[], fallback: string): string {
  return days.toSorted()[0] ?? fallback;
}
