import { findItem } from '../../plan/edit/item-spot';
import { isDose } from '../../technique/check-dose';
import type { ItemVerdict, VisitVerdicts } from '../verdict';
import type { VisitContext } from '../visit-context';
import { standingDecision } from './standing-decision';
import type { PerformedItem, VisitItem } from './visit-document';
import { visitFinding } from './visit-finding';
import type { VisitFinding } from './visit-finding';

/**
 * What is missing in the rows: a record of every item of the clinic that was to be done, and in each record what was done and why
 * it was not what was prescribed, or why it was done although it is forbidden. An item need not be done that rests, is stopped or only kept up, that a verdict took out of the
 * session, or where the session stopped; one of the home programme is only shown now and then.
 */
export function missingRecords(context: VisitContext, verdicts: VisitVerdicts): VisitFinding[] {
  const verdictOf = new Map(verdicts.items.map((verdict) => [verdict.item, verdict]));
  return context.visit.items.flatMap((row) => {
    const place = { item: row.item, exercise: row.exerciseId };
    const verdict = verdictOf.get(row.item);
    if (row.performed === null) {
      return isToBeDone(row, verdict, context) ? [visitFinding('item.not-recorded', place)] : [];
    }
    const isUnexplained = verdict !== undefined && isForbidden(verdict, context) && isDoneSilently(row.performed);
    return [
      ...(isUnexplained ? [visitFinding('item.done-forbidden', place)] : []),
      ...findingsOf(row.performed, place, context),
    ];
  });
}

function isToBeDone({ item, lane }: VisitItem, verdict: ItemVerdict | undefined, context: VisitContext): boolean {
  if (lane === 'home' || findItem(context.plan, item)?.item.stage !== undefined) return false;
  if (verdict === undefined || verdict.doToday) return true;
  const decision = standingDecision(verdict, context.visit);
  return decision?.kind === 'overridden' && decision.next.kind === 'dose';
}

/** By a precaution or healing tissue, and nobody decided otherwise. */
function isForbidden(verdict: ItemVerdict, { visit }: VisitContext): boolean {
  return verdict.rule === 's-contra' && standingDecision(verdict, visit)?.kind !== 'overridden';
}

function isDoneSilently({ outcome, why }: PerformedItem): boolean {
  return (outcome === 'done' || outcome === 'partly') && why.trim() === '';
}

function findingsOf(
  { outcome, why, swappedFor, dose, painDuring }: PerformedItem,
  place: VisitFinding['params'],
  { visit }: VisitContext,
): VisitFinding[] {
  const isSkipped = outcome === 'skipped';
  return [
    ...(outcome !== 'done' && why.trim() === '' ? [visitFinding('item.why-missing', place)] : []),
    ...(outcome === 'swapped' && swappedFor === null ? [visitFinding('item.swap-missing', place)] : []),
    ...(!isSkipped && dose === null ? [visitFinding('item.dose-missing', place)] : []),
    ...(dose !== null && !isDose(dose) ? [visitFinding('item.dose-refused', place)] : []),
    ...(!isSkipped && (painDuring ?? visit.pain.during) === null ? [visitFinding('item.pain-missing', place)] : []),
  ];
}
