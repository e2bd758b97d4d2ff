import {
  caseFromDocument,
  parseCalendarDate,
  type AssessedPatient,
  type AssessmentCase,
  type AssessmentDocument,
} from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';

interface FileRow {
  document: AssessmentDocument;
  birth_on: string;
  sex: AssessedPatient['sex'];
}

const documentToExport: Statement<FileRow> = {
  name: 'export-assessment',
  text: `
    WITH found AS (
      SELECT a.id, a.patient_id, a.document, p.birth_on, p.sex FROM assessments a JOIN patients p ON p.id = a.patient_id
      WHERE a.id = $1
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'assessment.exported', 'assessment', id, $2::uuid, jsonb_build_object('patient', patient_id) FROM found
    )
    SELECT document, birth_on, sex FROM found`,
};

/** The file of an assessment; that it left is part of the audit trail. Of the patient it says age and sex alone. */
export async function exportAssessment(unit: UnitOfWork, id: string): Promise<AssessmentCase> {
  const [row] = await unit.lastRows(documentToExport, [id, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  const { document, birth_on, sex } = row;
  return caseFromDocument(document, { birthOn: parseCalendarDate(birth_on), ageYears: null, sex });
}
