import type { CalendarDate, PlanDocument } from '@repattern/domain';
import { changedSections } from '../platform/audit-trail/changed-sections';
import { addRevision, addRevisionBefore, type NewRevision } from '../plans/add-revision';
import type { LockedPlan } from '../plans/lock-plan';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { carryOver } from './carry-over';
import type { VisitedPlan } from './visited-plan';

/** What a visit makes of the plan in force. */
export interface RevisionByVisit {
  readonly visitId: string;
  /** Day of the visit, which is the revision's reason. */
  readonly on: string;
  readonly document: PlanDocument;
  readonly personId: string;
  readonly today: CalendarDate;
}

/**
 * Adds what a visit makes of the plan in force, as the last that a request does. Work on the next revision is carried over, and where it
 * waited for a co-signature it is open again: what was signed stood on another plan.
 */
export async function reviseByVisit(unit: UnitOfWork, plan: VisitedPlan, change: RevisionByVisit): Promise<void> {
  await addRevision(unit, plan, revisionOf(plan, change));
}

/** The same, with more to follow in the transaction. */
export function reviseByVisitBefore(unit: UnitOfWork, plan: VisitedPlan, change: RevisionByVisit): Promise<LockedPlan> {
  return addRevisionBefore(unit, plan, revisionOf(plan, change));
}

function revisionOf(plan: VisitedPlan, change: RevisionByVisit): NewRevision {
  const { head, copy, status, work, closures } = plan;
  const { visitId, on, document, personId, today } = change;
  if (head === null) throw new Error('A visit takes place at a plan that is not in force.');
  const draft =
    copy === null ? {} : { draft: carryOver({ base: head, mine: copy, theirs: document }, { closures, today }) };
  return {
    ...{ kind: 'visit', document, reason: on, personId, visitId, ...draft },
    standing: { status, work: copy === null ? 'none' : 'open' },
    transition: work === 'awaiting-co-sign' ? 'return' : null,
    ...{ action: 'plan.changed-by-visit', sections: changedSections(head, document) },
  };
}
