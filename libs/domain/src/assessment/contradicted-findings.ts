import { sidesMeet } from '../kernel/body-side';
import type { AssessedPatient } from './assessed-patient';
import type { AssessmentDocument } from './assessment-document';
import type { AssessmentFinding } from './assessment-finding';
import { positiveFindings } from './positive-findings';

/** Findings that were recorded as negative although another entry or a measured value says the opposite; the positive one counts. */
export function contradictedFindings(document: AssessmentDocument, patient: AssessedPatient): AssessmentFinding[] {
  const negative = document.findings.filter(({ result }) => result === 'negative');
  const contradicted = positiveFindings(document, patient).filter(({ finding, side }) =>
    negative.some((record) => record.id === finding && sidesMeet(record.side, side)),
  );
  const ids = new Set(contradicted.map(({ finding }) => finding));
  return [...ids].sort().map((finding) => ({ code: 'finding.contradicted', severity: 'warn', params: { finding } }));
}
