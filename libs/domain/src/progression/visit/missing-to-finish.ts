import type { FindingSeverity } from '../../kernel/finding';
import { flagStatesOn } from '../../assessment/flag-states-on';
import type { CalendarDate } from '../../kernel/calendar-date';
import { assessmentOn } from '../evidence/assessment-on';
import { areQuestionsAnswered, areVitalsKnown } from '../evidence/screen-inputs';
import type { VisitVerdicts } from '../verdict';
import type { VisitContext } from '../visit-context';
import { missingDecisions } from './missing-decisions';
import { missingRecords } from './missing-records';
import { visitFinding } from './visit-finding';
import type { VisitFinding } from './visit-finding';
import { vitalsRequired } from './vitals-required';

const order: readonly FindingSeverity[] = ['block', 'warn', 'info'];

/**
 * Everything that stands between a visit and its end, all at once, what blocks first: rows and decisions in the order of the visit, the
 * phase, the time, and what was not asked. Where the session stopped, nothing but the stop has to be decided and recorded.
 */
export function missingToFinish(context: VisitContext, verdicts: VisitVerdicts): VisitFinding[] {
  const findings = [
    ...missingRecords(context, verdicts),
    ...missingDecisions(context, verdicts),
    ...phaseFindings(context, verdicts),
    ...timeFindings(context, verdicts),
    ...notAsked(context),
  ];
  return findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function phaseFindings(
  { plan, phase, visit: { phaseDecision } }: VisitContext,
  verdicts: VisitVerdicts,
): VisitFinding[] {
  if (phaseDecision === null) return [];
  const { kind, to } = phaseDecision;
  const place = { phase: to };
  if (!plan.phases.some(({ number }) => number === to)) return [visitFinding('phase.impossible', place)];
  if (kind === 'advance') {
    const { action, to: recommended } = verdicts.phase;
    return action === 'advance' && to === recommended ? [] : [visitFinding('phase.gate-not-met', place)];
  }
  const leadsThere = kind === 'back' ? to < phase : to > phase;
  return [
    ...(leadsThere ? [] : [visitFinding('phase.impossible', place)]),
    ...(phaseDecision.reason.trim() === '' ? [visitFinding('phase.reason-missing', place)] : []),
  ];
}

/** Times of a session that stopped matter as little as its rows. */
function timeFindings({ visit: { time, items } }: VisitContext, { stop }: VisitVerdicts): VisitFinding[] {
  const { timedMinutes: timed, totalMinutes: total } = time;
  const noted = items.flatMap(({ performed }) => performed?.minutes ?? []);
  const ofItems = noted.reduce((sum, minutes) => sum + minutes, 0);
  return [
    ...(timed !== null && total !== null && timed > total
      ? [visitFinding('time.timed-above-total', { timed, total })]
      : []),
    ...(timed !== null && ofItems > timed ? [visitFinding('time.items-above-timed', { items: ofItems, timed })] : []),
    ...(stop === null && (timed === null || total === null) ? [visitFinding('time.missing')] : []),
  ];
}

function notAsked(context: VisitContext): VisitFinding[] {
  const { screen, response } = context.visit;
  const flags = flagStatesOn(assessmentOn(context), context.on as CalendarDate);
  const needsVitals = vitalsRequired(flags);
  const hasVitals = areVitalsKnown(screen, flags);
  const isComplete = areQuestionsAnswered(screen) && (hasVitals || needsVitals);
  const isAnswered = response.settledByMorning !== null && response.soreness !== null;
  return [
    ...(isComplete ? [] : [visitFinding('screen.incomplete')]),
    ...(needsVitals && !hasVitals ? [visitFinding('screen.vitals-missing')] : []),
    ...(context.history.length > 0 && !isAnswered ? [visitFinding('response.missing')] : []),
  ];
}
