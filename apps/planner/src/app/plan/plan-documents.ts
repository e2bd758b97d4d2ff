import type { PlanView } from '@repattern/contracts';
import { canonicalJson, type Json } from '@repattern/domain/kernel/canonical-json';
import type { PlanDocument } from '@repattern/domain';
import { unopenedPlan } from './unopened-plan';

/** What is shown of a plan: the working copy that is open, else what was signed. */
export function shownDocument({ draft, head }: Pick<PlanView, 'draft' | 'head'>): PlanDocument {
  return draft ?? head?.document ?? unopenedPlan;
}

/** Whether two documents say the same. */
export function samePlan(one: PlanDocument, other: PlanDocument): boolean {
  return one === other || canonicalJson(one as unknown as Json) === canonicalJson(other as unknown as Json);
}

/** The revision by which the patient is treated; null where none is, or where what is shown as head waits for its co-signature. */
export function inForceDocument({ head, inForce }: Pick<PlanView, 'head' | 'inForce'>): PlanDocument | null {
  return head !== null && head.number === inForce ? head.document : null;
}
