import type { MissedChange, Problem } from '@repattern/contracts';
import type { AssessmentDocument, BodySide } from '@repattern/domain';

export interface PersonName {
  id: string;
  displayName: string;
}

export interface AddendumView {
  id: string;
  text: string;
  reason: string;
  by: PersonName;
  at: string;
}

export type AssessmentStatus = 'draft' | 'signed' | 'discarded';

interface Head {
  id: string;
  patientId: string;
  status: AssessmentStatus;
  version: number;
  previousId: string | null;
  createdBy: PersonName;
  createdAt: string;
  updatedBy: PersonName;
  updatedAt: string;
  signedBy: PersonName | null;
  signedAt: string | null;
}

export interface AssessmentSummary extends Head {
  assessedOn: string;
  presentationId: string | null;
  side: BodySide | null;
  addendumCount: number;
}

export interface AssessmentPage {
  items: AssessmentSummary[];
  nextCursor: string | null;
}

export interface AssessmentView extends Head {
  document: AssessmentDocument;
  previousDocument: AssessmentDocument | null;
  addenda: AddendumView[];
}

export interface AssessmentChangedProblem extends Problem {
  current: AssessmentView;
  changes: MissedChange[];
}

export interface AssessmentDraftOpenProblem extends Problem {
  draft: { id: string; updatedBy: PersonName; updatedAt: string };
}

export const routes = {
  patientAssessments: (patientId: string) => `/api/v1/patients/${encodeURIComponent(patientId)}/assessments`,
  assessmentImport: (patientId: string) => `/api/v1/patients/${encodeURIComponent(patientId)}/assessments/import`,
  assessment: (id: string) => `/api/v1/assessments/${encodeURIComponent(id)}`,
  assessmentSign: (id: string) => `/api/v1/assessments/${encodeURIComponent(id)}/sign`,
  assessmentDiscard: (id: string) => `/api/v1/assessments/${encodeURIComponent(id)}/discard`,
  assessmentAddenda: (id: string) => `/api/v1/assessments/${encodeURIComponent(id)}/addenda`,
  assessmentFile: (id: string) => `/api/v1/assessments/${encodeURIComponent(id)}/file`,
} as const;
