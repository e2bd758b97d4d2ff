import { randomUUID } from 'node:crypto';
import type { AddAddendumRequest, AssessmentView } from '@repattern/contracts';
import { textRecordHash } from '../audit/text-record-rows';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { assessmentsFrom, assessmentViewOf, type AssessmentRow } from './assessment-row';

// Nothing is added to an assessment that is not signed; its status tells why.
const insertAddendum: Statement<{ status: string }> = {
  name: 'add-addendum',
  text: `
    WITH target AS (SELECT id, patient_id, status FROM assessments WHERE id = $1),
    added AS (
      INSERT INTO assessment_addenda (id, assessment_id, text, reason)
      SELECT $2::uuid, id, $3, $4 FROM target WHERE status = 'signed' RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'assessment.addendum-added', 'assessment', target.id, $5::uuid,
        jsonb_build_object('patient', patient_id, 'addendum', r.id, 'record', ${textRecordHash('assessment-addendum')})
      FROM target, added r
    )
    SELECT status FROM target`,
};

// What a statement writes is not visible to itself, so that the addendum is shown by a second one.
const viewAssessment: Statement<AssessmentRow> = {
  name: 'view-assessment',
  text: `${assessmentsFrom('assessments')} WHERE a.id = $1`,
};

/** Adds a correction to a signed assessment, which itself stays as it was. */
export async function addAddendum(
  unit: UnitOfWork,
  id: string,
  { text, reason }: AddAddendumRequest,
): Promise<AssessmentView> {
  const target = await unit.row(insertAddendum, [id, randomUUID(), text, reason, unit.requestId]);
  if (!target) throw new ProblemException('resource.not-found');
  if (target.status !== 'signed') throw new ProblemException('assessment.not-signed');
  const row = await unit.row(viewAssessment, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  return assessmentViewOf(row);
}
