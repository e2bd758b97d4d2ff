import type { PainLimit, PlanCalendar, PlanDocument, PlanLimits } from '../plan-document';
import { changed } from './change-plan';

/** The plan within other limits; those that are not named stay. */
export function setLimits(plan: PlanDocument, limits: Partial<PlanLimits>): PlanDocument {
  return changed(plan, { limits: changed(plan.limits, limits) });
}

/** The plan with another presentation, code or side; those that are not named stay. */
export function setDiagnosis(plan: PlanDocument, diagnosis: Partial<PlanDocument['presentation']>): PlanDocument {
  return changed(plan, { presentation: changed(plan.presentation, diagnosis) });
}

/** The plan with other calendar settings or visits; those that are not named stay. Visits are not arranged anew. */
export function setCalendar(plan: PlanDocument, calendar: Partial<PlanCalendar>): PlanDocument {
  return changed(plan, { calendar: changed(plan.calendar, calendar) });
}

/** The plan with other notes. */
export function setPlanNotes(plan: PlanDocument, notes: string): PlanDocument {
  return changed(plan, { notes });
}

/** The plan with a limit of pain of its own; with null that of the clinic holds. */
export function setPainLimit(plan: PlanDocument, limit: PainLimit | null): PlanDocument {
  if (limit !== null) return changed(plan, { painLimit: limit });
  const { painLimit, ...without } = plan;
  return painLimit === undefined ? plan : without;
}
