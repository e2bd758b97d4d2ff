import { reflow } from '@repattern/domain';
import type { Actor } from '../platform/identity/actor';
import type { RevisionByVisit } from './revise-by-visit';
import type { VisitRow } from './visit-row';
import { todayIn, type VisitedPlan } from './visited-plan';

/**
 * What becomes of the plan in force when a visit did not take place: its other visits are arranged anew. Null where nobody had planned it,
 * or the calendar has it no more.
 */
export function withoutVisit({ head, closures }: VisitedPlan, row: VisitRow, actor: Actor): RevisionByVisit | null {
  const { id: visitId, planned_visit_id: visit, on_day: on, stage } = row;
  if (head === null || visit === null) return null;
  const today = todayIn(actor);
  const kind = stage === 'no-show' ? 'miss' : 'cancel';
  const document = reflow(head, { kind, visit }, { closures, today }).plan;
  return document === head ? null : { visitId, on, document, personId: actor.personId, today };
}
