import { canonicalJson, type PlanDocument } from '@repattern/domain';

/** Whether every visit that is decided by the plan in force — attended, missed or cancelled — stands unchanged in another state of it. */
export function keepsAttended(inForce: PlanDocument, changed: PlanDocument): boolean {
  const visits = new Map(changed.calendar.visits.map((visit) => [visit.id, visit]));
  const decided = inForce.calendar.visits.filter(({ status }) => status !== 'planned');
  return decided.every((visit) => {
    const now = visits.get(visit.id);
    return now !== undefined && canonicalJson({ ...now }) === canonicalJson({ ...visit });
  });
}
