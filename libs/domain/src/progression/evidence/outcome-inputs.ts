import { emptyAssessment } from '../../assessment/assessment-document';
import { changesSince } from '../../assessment/changes-since';
import { outcomeMeasures } from '../../assessment/outcome-measures.data';
import type { PlanGoal } from '../../plan/plan-document';
import type { InputEvidence } from '../verdict';
import { gainOf, mainOutcome } from '../outcome/main-outcome';
import { outcomeScores } from '../outcome/outcome-scores';
import type { DatedScore } from '../outcome/outcome-scores';
import { withMeasured } from './assessment-on';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { measuredDays } from './measured-days';
import type { VisitReading } from './visit-reading';

/**
 * What came of the plan so far, the same for every item: the change of its main outcome measure since the assessment, as a multiple of
 * the detectable change (of the important one where that is not known), and whether any impairment got better beyond error.
 * Unknown while no visit measured it again.
 */
export function outcomeInputs(visit: VisitReading): InputEvidence[] {
  return [...outcomeChange(visit), ...impairmentGain(visit)];
}

function outcomeChange({ context }: VisitReading): InputEvidence[] {
  const measure = mainOutcome(context.plan);
  const unit = measure && (measure.mdc ?? measure.mcid);
  if (measure === null || unit === null) return [];
  const scores = outcomeScores(measure.id, context);
  const [first, last] = [scores.at(0), scores.slice(1).at(-1)];
  if (first === undefined || last === undefined) return [];
  return knownInput('promChangeMdc', gainOf(measure, first.score, last.score) / unit, [first.on, last.on]);
}

function impairmentGain(visit: VisitReading): InputEvidence[] {
  const { assessment } = visit.context.basis;
  const [, ...since] = measuredDays(visit);
  const measured = since.reduce((document, { records }) => withMeasured(document, records), emptyAssessment(visit.on));
  const changes = changesSince(assessment, measured).filter(
    ({ kind, verdict }) => (kind === 'strength' || kind === 'motion' || kind === 'test') && verdict !== 'unknown',
  );
  const days = since.filter(({ records: { strength, rangeOfMotion, tests } }) =>
    [strength, rangeOfMotion, tests].some(({ length }) => length > 0),
  );
  const gained = changes.some(({ verdict }) => verdict === 'better' || verdict === 'important-better');
  return changes.length === 0
    ? []
    : knownInput('impairmentGain', gained, [assessment.assessedOn, ...days.map(({ on }) => on)]);
}

/**
 * Whether the targets of all goals that the item serves were met at the last visit and today: no if one was not, unknown while one
 * was not scored, and where it serves none.
 */
export function goalInputs({ treats, visit }: ItemReading): InputEvidence[] {
  const goals = visit.context.plan.goals.filter(({ problems }) => treats.some(({ key }) => problems.includes(key)));
  const days = visit.visits.slice(-2).map(({ on }) => on);
  if (goals.length === 0 || days.length < 2) return [];
  const met = goals.flatMap((goal) => {
    const scores = outcomeScores(goal.measure, visit.context);
    return days.map((on) => isMetOn(on, goal, scores));
  });
  return knownInput('goalMet', met.includes(false) ? false : met.includes(null) ? null : true, days);
}

function isMetOn(on: string, { measure: id, target }: PlanGoal, scores: readonly DatedScore[]): boolean | null {
  const measure = outcomeMeasures.find((one) => one.id === id);
  const scored = scores.findLast((one) => one.on === on);
  return measure === undefined || scored === undefined ? null : gainOf(measure, target, scored.score) >= 0;
}
