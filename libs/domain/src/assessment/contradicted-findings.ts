import { sidesMeet } from '../kernel/body-side';
import type { BodySide } from '../kernel/body-side';
import type { AssessedPatient } from './assessed-patient';
import type { AssessmentDocument } from './assessment-document';
import type { AssessmentFinding } from './assessment-finding';
import { isWeakGrade } from './muscle-grade';
import { positiveFindings } from './positive-findings';
import { muscleOfFinding } from './preset';

/** Findings that were recorded as negative although another entry or a measured value says the opposite; the positive one counts. */
export function contradictedFindings(document: AssessmentDocument, patient: AssessedPatient): AssessmentFinding[] {
  const negative = document.findings.filter(({ result }) => result === 'negative');
  const opposite = [...positiveFindings(document, patient), ...weakMuscles(document)];
  const contradicted = opposite.filter(({ finding, side }) =>
    negative.some((record) => record.id === finding && sidesMeet(record.side, side)),
  );
  const ids = new Set(contradicted.map(({ finding }) => finding));
  return [...ids].sort().map((finding) => ({ code: 'finding.contradicted', severity: 'warn', params: { finding } }));
}

/** Findings that say of a muscle what its grade says. */
function weakMuscles({ strength }: AssessmentDocument): { finding: string; side: BodySide }[] {
  return Object.entries(muscleOfFinding).flatMap(([finding, muscle]) =>
    strength.filter((test) => test.muscle === muscle && isWeakGrade(test.grade)).map(({ side }) => ({ finding, side })),
  );
}
