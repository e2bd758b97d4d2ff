import type { MissedChange, Problem } from '@repattern/contracts';
import type { AssessmentDocument } from '@repattern/domain';

/** A person and an instant (RFC 3339). */
export interface ByAt {
  readonly by: string;
  readonly at: string;
}

export interface AssessmentAddendum {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly text: string;
}

export interface AssessmentView {
  readonly id: string;
  readonly patientId: string;
  readonly status: 'draft' | 'signed' | 'discarded';
  readonly version: number;
  readonly document: AssessmentDocument;
  readonly previousId: string | null;
  readonly previousDocument: AssessmentDocument | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly addenda: readonly AssessmentAddendum[];
}

export interface AssessmentChangedProblem extends Problem {
  readonly current: AssessmentView;
  readonly changes: MissedChange[];
}
