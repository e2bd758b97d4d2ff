import type { PlanDocument } from '@repattern/domain';

/** Whether every visit that took place by the plan in force stands unchanged in another state of it. */
export function keepsAttended(inForce: PlanDocument, changed: PlanDocument): boolean {
  const visits = new Map(changed.calendar.visits.map((visit) => [visit.id, visit]));
  const attended = inForce.calendar.visits.filter(({ status }) => status === 'attended');
  return attended.every(({ id, on, at, status }) => {
    const now = visits.get(id);
    return now?.on === on && now.at === at && now.status === status;
  });
}
