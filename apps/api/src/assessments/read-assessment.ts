import type { AssessmentView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { assessmentsFrom, assessmentViewOf, type AssessmentRow } from './assessment-row';

const selectAssessment: Statement<AssessmentRow> = {
  name: 'read-assessment',
  text: `
    WITH found AS (SELECT * FROM assessments WHERE id = $1),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'assessment.read', 'assessment', id, $2::uuid,
        jsonb_strip_nulls(jsonb_build_object('patient', patient_id, 'previous', previous_id)) FROM found
    )
    ${assessmentsFrom('found')}`,
};

/** Reads one assessment, and notes in the audit trail that it was read; more can follow in the same transaction. */
export async function readAssessment(unit: UnitOfWork, id: string): Promise<AssessmentView> {
  const row = await unit.row(selectAssessment, [id, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  return assessmentViewOf(row);
}

/** Reads one assessment as the last that a request does. */
export async function readAssessmentLast(unit: UnitOfWork, id: string): Promise<AssessmentView> {
  const [row] = await unit.lastRows(selectAssessment, [id, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  return assessmentViewOf(row);
}
