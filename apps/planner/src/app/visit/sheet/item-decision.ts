import type { Dose, ItemDecision, ItemId, ItemVerdict, NextStep, VisitDocument } from '@repattern/domain';
import { isPlainHold } from '@repattern/domain/progression/visit/plain-hold';
import { verdictKey } from '@repattern/domain/progression/verdict-key';
import { withItem } from './performed-item';

/** How far a verdict is decided. */
export type DecisionState =
  | 'undecided'
  | 'accepted'
  | 'overridden'
  /** Decided, but what is known changed the verdict since. */
  | 'lapsed'
  /** Nothing changes, which counts as accepted without a click. */
  | 'implied';

/** How far the verdict about an item is decided by what was decided of it. */
export function decisionState(verdict: ItemVerdict, decision: ItemDecision | null, before: Dose): DecisionState {
  if (decision === null) return isPlainHold(verdict, before) ? 'implied' : 'undecided';
  if (decision.verdict === verdictKey(verdict)) return decision.kind;
  return decision.kind === 'accepted' && isPlainHold(verdict, before) ? 'implied' : 'lapsed';
}

/** Whether a verdict can be accepted as it is: somebody must choose where it leaves the choice open. */
export function isAcceptable({ next }: Pick<ItemVerdict, 'next'>): boolean {
  return next.kind !== 'choose';
}

/** Whether overruling a verdict needs a documented decision. */
export function isGrave({ action, rule }: Pick<ItemVerdict, 'action' | 'rule'>): boolean {
  if (action === 'SUBSTITUTE') return rule === 's-contra' || rule === 's-nmes-skin';
  return action === 'STOP_REFER' || action === 'STOP_TODAY';
}

/**
 * A visit in which a verdict is accepted. A reduction that is accepted before the item is done is its target from now on; what the
 * plan becomes is counted from the plan, so that nothing is cut twice.
 */
export function accepted(visit: VisitDocument, verdict: ItemVerdict): VisitDocument {
  const { action, item, next } = verdict;
  const decided = withDecision(visit, { item, verdict: verdictKey(verdict), kind: 'accepted' });
  if (action !== 'REGRESS' || next.kind !== 'dose') return decided;
  return withItem(decided, item, (row) => (row.performed === null ? { ...row, target: next.dose } : row));
}

/** A visit in which something else than the verdict is decided, and why. */
export function overridden(
  visit: VisitDocument,
  verdict: ItemVerdict,
  instead: { readonly next: NextStep; readonly reason: string },
): VisitDocument {
  return withDecision(visit, { item: verdict.item, verdict: verdictKey(verdict), kind: 'overridden', ...instead });
}

/** A visit in which nothing is decided about an item. */
export function undecided(visit: VisitDocument, item: ItemId): VisitDocument {
  return { ...visit, decisions: visit.decisions.filter((decision) => decision.item !== item) };
}

function withDecision(visit: VisitDocument, decision: ItemDecision): VisitDocument {
  return { ...visit, decisions: [...undecided(visit, decision.item).decisions, decision] };
}
