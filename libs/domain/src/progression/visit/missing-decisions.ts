import { findItem } from '../../plan/edit/item-spot';
import { readVisit } from '../evidence/visit-reading';
import type { VisitReading } from '../evidence/visit-reading';
import type { ItemVerdict, VisitVerdicts } from '../verdict';
import type { VisitContext } from '../visit-context';
import { stepFindings } from './chosen-step';
import { isPlainHold } from './plain-hold';
import { standingDecision } from './standing-decision';
import type { ItemDecision } from './visit-decision';
import { visitFinding } from './visit-finding';
import type { VisitFinding } from './visit-finding';

/**
 * What is missing in the decisions: one about every verdict as it stands, unless that leaves all as it is; a reason where a person
 * overruled it; and next steps that can be taken. A session that stopped is acknowledged by deciding about all of its stops.
 */
export function missingDecisions(context: VisitContext, verdicts: VisitVerdicts): VisitFinding[] {
  const reading = readVisit(context);
  const open = verdicts.items.filter((verdict) => isUndecided(verdict, context));
  const stops = open.filter(({ action }) => isStop(action));
  return [
    ...(verdicts.stop !== null && stops.length > 0
      ? [visitFinding('stop.not-acknowledged', { stop: verdicts.stop, items: stops.length })]
      : []),
    ...open.filter(({ action }) => !isStop(action)).map((verdict) => notDecided(verdict, context)),
    ...verdicts.items.flatMap((verdict) => {
      const decision = standingDecision(verdict, context.visit);
      return decision === null ? [] : decisionFindings(decision, verdict, reading);
    }),
  ];
}

function isStop(action: ItemVerdict['action']): boolean {
  return action === 'STOP_REFER' || action === 'STOP_TODAY';
}

/** An override that has lapsed must be taken up again even where the verdict now leaves all as it is. */
function isUndecided(verdict: ItemVerdict, { plan, visit }: VisitContext): boolean {
  if (standingDecision(verdict, visit) !== null) return false;
  const former = visit.decisions.find(({ item }) => item === verdict.item);
  const dose = findItem(plan, verdict.item)?.item.dose ?? visit.items.find(({ item }) => item === verdict.item)?.target;
  return former?.kind === 'overridden' || dose === undefined || !isPlainHold(verdict, dose);
}

function notDecided({ item, action, rule }: ItemVerdict, { visit }: VisitContext): VisitFinding {
  const hasLapsed = visit.decisions.some((one) => one.item === item);
  return visitFinding(hasLapsed ? 'decision.lapsed' : 'decision.missing', { item, action, rule });
}

function decisionFindings(decision: ItemDecision, { item, next }: ItemVerdict, reading: VisitReading): VisitFinding[] {
  if (decision.kind === 'accepted') {
    return next.kind === 'choose' ? [visitFinding('decision.nothing-chosen', { item })] : [];
  }
  return [
    ...(decision.reason.trim() === '' ? [visitFinding('decision.reason-missing', { item })] : []),
    ...stepFindings(decision.next, item, reading),
  ];
}
