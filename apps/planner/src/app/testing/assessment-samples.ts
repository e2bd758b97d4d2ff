import type { AssessmentDocument } from '@repattern/domain';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import type { AssessmentView } from '@repattern/contracts';

const ioana = { id: 'person-1', displayName: 'Ioana Marin' };

/** The document of a knee that hurts, with what is told to differ. */
export function aDocument(differing: Partial<AssessmentDocument> = {}): AssessmentDocument {
  return {
    ...emptyAssessment('2026-09-14'),
    pain: { now: 4, best: 2, worst: 6, marks: [] },
    ...differing,
  };
}

/** A draft of Ana Pop's assessment, version 1, with what is told to differ. */
export function anAssessment(differing: Partial<AssessmentView> = {}): AssessmentView {
  return {
    id: 'assessment-1',
    patientId: 'patient-1',
    status: 'draft',
    version: 1,
    document: aDocument(),
    previousId: null,
    previousDocument: null,
    createdBy: ioana,
    updatedBy: ioana,
    createdAt: '2026-09-14T08:00:00.000Z',
    updatedAt: '2026-09-14T08:00:00.000Z',
    signedBy: null,
    signedAt: null,
    addenda: [],
    ...differing,
  };
}
