import { phaseSpansOf } from '../plan/phase-spans';
import type { PhaseSpan } from '../plan/phase-spans';
import type { VisitStatus } from '../plan/planned-visit';
import { visitStatuses } from '../plan/planned-visit';
import { visitsWanted } from './phase-slots';
import type { SchedulablePlan } from './schedulable-plan';

/** How far a phase is: its days, and its visits by what became of them. */
export interface PhaseProgress extends PhaseSpan, Readonly<Record<VisitStatus, number>> {
  /** Visits that it would have at its visits a week. */
  readonly wanted: number;
}

/** How far each phase is, in order; none while the start of the plan is no day. */
export function phaseProgress(plan: SchedulablePlan): PhaseProgress[] {
  const spans = phaseSpansOf(plan);
  return plan.phases.flatMap((phase) => {
    const span = spans.find(({ number }) => number === phase.number);
    if (!span) return [];
    const statuses = plan.calendar.visits.filter((visit) => visit.phase === phase.number).map(({ status }) => status);
    const counted = visitStatuses.map((status) => [status, statuses.filter((each) => each === status).length]);
    const byStatus = Object.fromEntries(counted) as Record<VisitStatus, number>;
    return [{ ...span, ...byStatus, wanted: visitsWanted(phase, phase.weeks) }];
  });
}
