import {
  standingDecision,
  type ItemDecision,
  type NextStep,
  type RuleAction,
  type VisitDocument,
  type VisitVerdicts,
} from '@repattern/domain';

/** A verdict with what a person decided about it, as it is stored. */
export interface DecidedVerdict {
  readonly position: number;
  readonly item: string;
  readonly action: RuleAction;
  readonly rule: string;
  readonly decision: ItemDecision['kind'];
  readonly next: NextStep;
  readonly reason: string | null;
}

/** The decisions that are about the verdicts as they stand, in their order; others have lapsed. */
export function standingDecisions(document: VisitDocument, { items }: VisitVerdicts): ItemDecision[] {
  return items.flatMap((verdict) => standingDecision(verdict, document) ?? []);
}

/** Every verdict of a visit with what was decided. What needs no decision, and has none, is accepted. */
export function decidedVerdicts(decisions: readonly ItemDecision[], { items }: VisitVerdicts): DecidedVerdict[] {
  return items.map(({ item, action, rule, next }, position) => {
    const decision = decisions.find((each) => each.item === item);
    return decision?.kind === 'overridden'
      ? { position, item, action, rule, decision: 'overridden', next: decision.next, reason: decision.reason.trim() }
      : { position, item, action, rule, decision: 'accepted', next, reason: null };
  });
}
