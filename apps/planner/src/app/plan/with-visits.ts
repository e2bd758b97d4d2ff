import type { ClinicClosure, PlanDocument } from '@repattern/domain';
import { schedulePhases } from '@repattern/domain/schedule/schedule-phases';

/** A plan whose phases changed, with its visits arranged anew. */
export function withVisits(plan: PlanDocument, closures: readonly ClinicClosure[]): PlanDocument {
  return { ...plan, calendar: { ...plan.calendar, visits: schedulePhases(plan, closures) } };
}
