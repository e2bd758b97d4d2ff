import { visitSteps } from './visit-status';
import type { VisitStage, VisitStep } from './visit-status';

/** Where each step leads, by where the visit is. What is not there cannot be done. */
const lifecycle: Readonly<Record<VisitStep, Readonly<Partial<Record<VisitStage, VisitStage>>>>> = {
  arrive: { scheduled: 'arrived' },
  start: { scheduled: 'in-progress', arrived: 'in-progress' },
  finish: { 'in-progress': 'finished' },
  'no-show': { scheduled: 'no-show' },
  cancel: { scheduled: 'cancelled', arrived: 'cancelled', 'in-progress': 'cancelled' },
};

/**
 * Everything that can be done with a visit, in the order of the steps. Who arrived did show: if nothing is done then, the visit is
 * cancelled. One that has begun is finished, however little was done in it, so that what was recorded stands; it is cancelled only while
 * `hasRecords` finds nothing in it, because it was begun by mistake.
 */
export function visitStepsFrom(stage: VisitStage): VisitStep[] {
  return visitSteps.filter((step) => nextStage(stage, step) !== null);
}

/** Where a step leads; null when it cannot be done. */
export function nextStage(stage: VisitStage, step: VisitStep): VisitStage | null {
  return lifecycle[step][stage] ?? null;
}

/** Whether nothing can become of a visit any more. What was recorded is corrected by addenda alone. */
export function isOver(stage: VisitStage): boolean {
  return visitStepsFrom(stage).length === 0;
}
