import type { GateCriterion } from '../../plan/gate-criterion';
import { meetsCriterion } from '../../plan/meets-criterion';
import type { CriterionVerdict } from '../verdict';
import type { CourseSoFar, GateSeries } from './course-so-far';
import { gateSeries } from './gate-series';

/**
 * Symmetry of the limbs, in percent, that stands in for the grade of weak muscles from a phase on.
 * @source docs/sources.md#phase-model
 */
const symmetryForStrength = { percent: 80, fromPhase: 3 } as const;

/**
 * How a criterion stands after its last visits or measurements: unmet as soon as one of them fails, not assessed while one is not
 * known or there are too few. A criterion that makes no sense for the patient is only asked for where somebody measured it all the same.
 */
export function criterionVerdict(criterion: GateCriterion, course: CourseSoFar, applies: boolean): CriterionVerdict {
  const verdict = verdictOf(criterion, gateSeries(criterion.measure, course, criterion.visits));
  if (!applies && verdict.state === 'not-assessed') return { criterion, state: 'not-applicable', readings: [] };
  return verdict.state === 'met' ? verdict : (symmetryInstead(criterion, course) ?? verdict);
}

function verdictOf(criterion: GateCriterion, series: GateSeries): CriterionVerdict {
  const readings = series.flatMap(({ on, value }) => (value === 'unknown' ? [] : [{ on, value }]));
  const fails = readings.some(({ value }) => !meetsCriterion(criterion, value));
  const isComplete = readings.length >= criterion.visits;
  return { criterion, state: fails ? 'unmet' : isComplete ? 'met' : 'not-assessed', readings };
}

function symmetryInstead(criterion: GateCriterion, course: CourseSoFar): CriterionVerdict | null {
  if (criterion.measure !== 'mmtPriorityMin' || course.context.phase < symmetryForStrength.fromPhase) return null;
  const { state, readings } = verdictOf(
    { ...criterion, op: '>=', value: symmetryForStrength.percent },
    gateSeries('limbSymmetryPct', course, criterion.visits),
  );
  return state === 'met' ? { criterion, state, readings, by: 'limbSymmetryPct' } : null;
}
