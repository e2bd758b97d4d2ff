import type { ItemEvidence } from '../evidence/visit-evidence';
import type { RuleParams, VisitRuleId } from '../rules/progression-rule';
import type { NextStep } from '../verdict';

/** One item that is to rise, as the winning rule says. */
export interface Rise {
  readonly item: ItemEvidence;
  /** Of the winning rule. */
  readonly params: RuleParams;
  /** Day of the visit. */
  readonly on: string;
}

/**
 * Raises exactly one variable of an item: what it becomes, or the rule that stands against it. Null when nothing of it can rise any more,
 * as the rule raises it: it is at its ceiling, or one step more would be refused or unusual, and no harder variant is allowed.
 */
export type StepUp = (rise: Rise) => NextStep | VisitRuleId | null;
