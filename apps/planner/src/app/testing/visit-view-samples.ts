import type { VisitView } from '@repattern/contracts';
import type { VisitDocument } from '@repattern/domain';
import { aVisit } from './visit-samples';

const ioana = { id: 'person-1', displayName: 'Ioana Marin' };

/** A visit with three items of the clinic and one of the home programme, nothing recorded yet. */
export const smallVisit = aVisit({ clinic: 3, home: 1, visits: 2 });

/** The record of that visit, with what is told to differ. */
export function aRecord(differing: Partial<VisitDocument> = {}): VisitDocument {
  return { ...smallVisit.context.visit, ...differing };
}

/** That visit as the server has it, in progress and version 1, with what is told to differ. */
export function aVisitView(differing: Partial<VisitView> = {}): VisitView {
  return {
    id: 'visit-1',
    planId: 'plan-1',
    patientId: 'patient-1',
    plannedVisitId: 'visit-5',
    on: smallVisit.context.on,
    at: null,
    stage: 'in-progress',
    version: 1,
    phase: 3,
    revision: 1,
    document: aRecord(),
    verdicts: null,
    reason: null,
    startedAt: '2026-03-19T08:00:00.000Z',
    finishedAt: null,
    finishedBy: null,
    addenda: [],
    createdBy: ioana,
    createdAt: '2026-03-19T08:00:00.000Z',
    updatedBy: ioana,
    updatedAt: '2026-03-19T08:00:00.000Z',
    ...differing,
  };
}
