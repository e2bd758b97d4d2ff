import { importantChange } from '../../assessment/outcome-measure';
import type { OutcomeMeasure } from '../../assessment/outcome-measure';
import { outcomeMeasures } from '../../assessment/outcome-measures.data';
import type { CalendarDate } from '../../kernel/calendar-date';
import { addDays } from '../../kernel/calendar-date';
import type { GateReading } from '../../plan/measured-gates';
import type { PlanGoal } from '../../plan/plan-document';
import { gainOf, mainOutcome } from '../outcome/main-outcome';
import { outcomeScores } from '../outcome/outcome-scores';
import type { DatedScore } from '../outcome/outcome-scores';
import type { CourseSoFar, GateSeries } from './course-so-far';
import { measurementHoldsDays } from './remeasured-gates';

/**
 * How far apart visits are that show a stable course.
 * @source docs/sources.md#phase-model
 */
const stableDaysApart = 14;

/** How much the main outcome measure is better than at the start, in important changes, on each day with a score. */
export function mainOutcomeChange(course: CourseSoFar, most: number): GateSeries {
  const measure = mainOutcome(course.context.plan);
  const important = measure && importantChange(measure);
  if (measure === null || important === null) return [];
  const [first, ...scores] = outcomeScores(measure.id, course.context);
  if (!first) return [];
  return stillHolding(scores, course)
    .slice(-most)
    .map(({ on, score }) => ({ on, value: gainOf(measure, first.score, score) / important }));
}

/** On each day with a score, on how many visits the main outcome measure has not got worse beyond its error, up to that day. */
export function stableVisits(course: CourseSoFar, most: number): GateSeries {
  const measure = mainOutcome(course.context.plan);
  const error = measure && (measure.mdc ?? measure.mcid);
  if (measure === null || error === null) return [];
  const scores = outcomeScores(measure.id, course.context);
  return stillHolding(scores, course)
    .slice(-most)
    .map(({ on }) => ({
      on,
      value: stableCount(
        scores.filter((score) => score.on <= on),
        measure,
        error,
      ),
    }));
}

/** Counts back from the last score while none is worse than the one before by more than the error, one for every two weeks. */
function stableCount(scores: readonly DatedScore[], measure: OutcomeMeasure, error: number): number {
  const back = scores.toReversed();
  const worse = back.findIndex(
    ({ score }, at) => at > 0 && gainOf(measure, score, back[at - 1]?.score ?? score) < -error,
  );
  const counted: string[] = [];
  for (const { on } of worse < 0 ? back : back.slice(0, worse)) {
    const later = counted.at(-1);
    if (later === undefined || addDays(on as CalendarDate, stableDaysApart) <= later) counted.push(on);
  }
  return counted.length;
}

/** How many of the goals are met, in percent, by the last scores; unknown while one of them has none that still holds. */
export function goalsMet(course: CourseSoFar, most: number): GateSeries {
  const { goals } = course.context.plan;
  const days = new Set(goals.flatMap(({ measure }) => outcomeScores(measure, course.context).map(({ on }) => on)));
  return [...days]
    .sort()
    .slice(-most)
    .map((on) => ({ on, value: shareMet(goals, on, course) }));
}

function shareMet(goals: readonly PlanGoal[], until: string, course: CourseSoFar): GateReading {
  const met = goals.map(({ measure: id, target }) => {
    const measure = outcomeMeasures.find((one) => one.id === id);
    const last = stillHolding(outcomeScores(id, course.context), course).findLast(({ on }) => on <= until);
    return measure && last ? gainOf(measure, target, last.score) >= 0 : null;
  });
  if (met.length === 0 || met.includes(null)) return 'unknown';
  return (met.filter((each) => each === true).length / met.length) * 100;
}

function stillHolding(scores: readonly DatedScore[], { context }: CourseSoFar): DatedScore[] {
  const from = addDays(context.on as CalendarDate, -measurementHoldsDays);
  return scores.filter(({ on }) => on >= from);
}
