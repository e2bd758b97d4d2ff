import type { WorklistVisit } from '@repattern/contracts';
import type { Place } from './work-place';

type Due = Pick<WorklistVisit, 'patient' | 'planId' | 'visitId' | 'stage' | 'plannedVisitId'>;

/** Where a visit is recorded, started by going there; where it can be read, for somebody who may not record. */
export function placeOfVisit({ patient, planId, visitId, stage, plannedVisitId }: Due, mayRecord: boolean): Place {
  const plan = ['/patients', patient.id, 'plans', planId];
  if (visitId !== null && (stage === 'in-progress' || !mayRecord))
    return { path: [...plan, 'visits', visitId], query: {} };
  if (!mayRecord) return { path: plan, query: { view: 'schedule' } };
  return { path: [...plan, 'visits'], query: plannedVisitId === null ? {} : { planned: plannedVisitId } };
}
