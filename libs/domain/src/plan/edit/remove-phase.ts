import type { PhaseNumber } from '../../technique/dose-form';
import type { PlanDocument } from '../plan-document';

/**
 * The plan without its first or its last phase, its items and its planned visits; another number changes nothing, nor does
 * the only phase or one in which a visit was attended, missed or cancelled: what happened stays told.
 */
export function removePhase(plan: PlanDocument, number: PhaseNumber): PlanDocument {
  const isEnd = number === plan.phases[0]?.number || number === plan.phases.at(-1)?.number;
  const visits = plan.calendar.visits.filter(({ phase, status }) => phase !== number || status !== 'planned');
  if (!isEnd || plan.phases.length === 1 || visits.some(({ phase }) => phase === number)) return plan;
  const calendar = visits.length === plan.calendar.visits.length ? plan.calendar : { ...plan.calendar, visits };
  return { ...plan, phases: plan.phases.filter((phase) => phase.number !== number), calendar };
}
