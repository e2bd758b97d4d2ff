import type { PlanDocument } from '../plan/plan-document';

/** The parts of a plan that its visits follow from. */
export type SchedulablePlan = Pick<PlanDocument, 'phases' | 'calendar'>;
