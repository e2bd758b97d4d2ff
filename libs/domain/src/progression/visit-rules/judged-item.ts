import type { ItemEvidence } from '../evidence/visit-evidence';
import type { RuleParameters, VisitRuleId } from '../rules/progression-rule';
import type { ItemVerdict } from '../verdict';

/** An item with the verdict that it has so far. */
export interface JudgedItem {
  readonly evidence: ItemEvidence;
  readonly verdict: ItemVerdict;
  /** The rule that its own step up came up against. */
  readonly against: VisitRuleId | null;
}

/** What the rules of a visit look at. */
export interface JudgedVisit {
  /** Day of the visit. */
  readonly on: string;
  readonly parameters: RuleParameters;
  /** With the verdicts that the earlier rules have left. */
  readonly items: readonly JudgedItem[];
}

/** The items that a rule of the visit turns down. */
export type TurnsDown = (visit: JudgedVisit) => readonly JudgedItem[];
