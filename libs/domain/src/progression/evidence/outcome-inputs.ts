import { emptyAssessment } from '../../assessment/assessment-document';
import { changesSince } from '../../assessment/changes-since';
import { outcomeMeasures } from '../../assessment/outcome-measures.data';
import type { PlanGoal } from '../../plan/plan-document';
import type { InputEvidence } from '../verdict';
import { withMeasured } from './assessment-on';
import type { ItemReading } from './item-reading';
import type { RecordedVisit } from './item-sessions';
import { knownInput } from './known-input';
import { mainOutcome, scoreAt } from './main-outcome';
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

function outcomeChange({ context, visits }: VisitReading): InputEvidence[] {
  const { assessment } = context.basis;
  const main = mainOutcome(context.plan, assessment);
  const since = visits.filter(({ on }) => on >= assessment.assessedOn);
  const last = main && since.findLast(({ document }) => scoreAt(main.measure.id, document) !== null);
  const score = main && last ? scoreAt(main.measure.id, last.document) : null;
  const unit = main ? (main.measure.mdc ?? main.measure.mcid) : null;
  if (!main || !last || score === null || unit === null) return [];
  const better = main.measure.better === 'higher' ? score - main.baseline : main.baseline - score;
  return knownInput('promChangeMdc', better / unit, [assessment.assessedOn, last.on]);
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
  const lastTwo = visit.visits.slice(-2);
  if (goals.length === 0 || lastTwo.length < 2) return [];
  const met = lastTwo.flatMap((one) => goals.map((goal) => isMetAt(goal, one)));
  const value = met.includes(false) ? false : met.includes(null) ? null : true;
  return knownInput(
    'goalMet',
    value,
    lastTwo.map(({ on }) => on),
  );
}

function isMetAt({ measure: id, target }: PlanGoal, { document }: RecordedVisit): boolean | null {
  const score = scoreAt(id, document);
  const measure = outcomeMeasures.find((one) => one.id === id);
  if (score === null || measure === undefined) return null;
  return measure.better === 'higher' ? score >= target : score <= target;
}
