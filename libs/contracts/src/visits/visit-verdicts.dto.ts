import type { NextStep, RuleAction, VisitEvidence, VisitVerdicts } from '@repattern/domain';
import type { PersonName } from '../people/person.dto';

/** What a person decided about one verdict; it never changes. */
export class ItemDecisionView {
  /** Item of the plan. */
  item!: string;
  /** What was recommended. */
  action!: RuleAction;
  /** The rule that won. */
  rule!: string;
  /** Whether what was recommended is done, or something else. */
  decision!: 'accepted' | 'overridden';
  /** What is done next. */
  next!: NextStep;
  /** Why it was overridden; null where it was not. */
  reason!: string | null;
}

/** What was recommended at a visit, what it rests on and what was decided; it never changes. */
export class VisitVerdictsView {
  /** Visit (UUID). */
  visitId!: string;
  /** Version of the rules. */
  ruleSet!: string;
  /** Version of the clinic’s numbers in the rules; 0 for those of the rule set. */
  parametersVersion!: number;
  /** Version of the exercise library. */
  library!: string;
  /** Everything that the verdicts rest on. */
  evidence!: VisitEvidence;
  /** What was recommended for each item and for the phase. */
  verdicts!: VisitVerdicts;
  /** What was decided, in the order of the items. */
  decisions!: ItemDecisionView[];
  by!: PersonName;
  /** Instant (RFC 3339, UTC). */
  at!: string;
}
