import type { PlanBasis } from '../plan/composition';
import type { ItemId, PlanDocument } from '../plan/plan-document';
import type { PhaseNumber } from '../technique/dose-form';
import type { RuleAction, RuleParameters } from './rules/progression-rule';
import type { VisitDocument } from './visit/visit-document';

/** A visit that is over. */
export interface FinishedVisit {
  /** Identifier of the visit. */
  readonly id: string;
  /** Its day in the clinic’s calendar, `YYYY-MM-DD`. */
  readonly on: string;
  readonly document: VisitDocument;
  /** Action and winning rule of each verdict that was given on it. */
  readonly verdicts: Readonly<Record<ItemId, { readonly action: RuleAction; readonly rule: string }>>;
}

/** What verdicts are given about: the plan in force, all that went before, and what is recorded today. */
export interface VisitContext {
  /** In force when the visit began. */
  readonly plan: PlanDocument;
  readonly phase: PhaseNumber;
  /** Day on which the patient came into the phase. */
  readonly phaseSince: string;
  readonly basis: PlanBasis;
  /** Of this plan, oldest first, this one left out. */
  readonly history: readonly FinishedVisit[];
  readonly visit: VisitDocument;
  /** Day of the visit, `YYYY-MM-DD`. */
  readonly on: string;
  readonly parameters: RuleParameters;
}
