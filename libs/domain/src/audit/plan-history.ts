import type { ItemId, PlanDocument } from '../plan/plan-document';
import type { PhaseMove } from '../progression/phase/phase-move';
import type { RuleAction, RuleId } from '../progression/rules/progression-rule';
import type { InputEvidence, NextStep } from '../progression/verdict';

/** A person as a history names them. */
export interface NamedPerson {
  readonly id: string;
  readonly displayName: string;
}

/** A visit as a history names it. */
export interface NamedVisit {
  readonly id: string;
  /** Day of the visit in the clinic’s calendar, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What was recommended for an item at a visit, on what evidence, and what a person decided. */
export interface StepVerdict {
  readonly action: RuleAction;
  /** The rule that won. */
  readonly rule: RuleId;
  /** Whether what was recommended is done, or something else. */
  readonly decision: 'accepted' | 'overridden';
  /** Why it was overridden; null where it was not, or nobody said. */
  readonly overrideReason: string | null;
  /** What was recommended. */
  readonly recommended: NextStep;
  /** Whole days off that were recommended before it is resumed; 0 for none. */
  readonly restDays: number;
  /** What the rules looked at, with values and days. */
  readonly inputs: readonly InputEvidence[];
}

/** What was decided about one item at a visit. */
export interface HistoryDecision extends StepVerdict {
  readonly item: ItemId;
}

/** A patient’s step into another phase, as a history tells it. */
export type HistoryMove = Pick<PhaseMove, 'kind' | 'from' | 'to' | 'reason'>;

/** Who made a revision of a plan, when and why. */
export interface RevisionOrigin {
  /** Number of the revision inside its plan, from 1. */
  readonly revision: number;
  /** Signed off as a whole, a change of the calendar alone, or what became of a visit. */
  readonly kind: 'sign-off' | 'calendar' | 'visit';
  readonly by: NamedPerson;
  /** Instant (RFC 3339, UTC). */
  readonly at: string;
  /** Why; null where nobody said, and for a visit, whose reason is the visit. */
  readonly reason: string | null;
  /** The visit that it comes from; null for one that comes from none. */
  readonly visit: NamedVisit | null;
}

/** A revision with what it made of the plan, or of the part of it that is looked at. */
export interface HistoryRevision<Part = PlanDocument> {
  readonly origin: RevisionOrigin;
  readonly document: Part;
  /** Decisions at its visit, in the order of the items. */
  readonly decisions: readonly HistoryDecision[];
  /** The step into another phase that was decided at its visit. */
  readonly move: HistoryMove | null;
}

/** What was decided about one of some items at the visit of a revision; null where nothing was. */
export function verdictOn(
  { decisions }: Pick<HistoryRevision<unknown>, 'decisions'>,
  items: readonly ItemId[],
): StepVerdict | null {
  const found = decisions.find(({ item }) => items.includes(item));
  if (!found) return null;
  const { action, rule, decision, overrideReason, recommended, restDays, inputs } = found;
  return { action, rule, decision, overrideReason, recommended, restDays, inputs };
}
