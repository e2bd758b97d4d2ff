import type { AssessmentView } from '@repattern/contracts';
import { missingToSign, type AuditAction } from '@repattern/domain';
import { recordHash } from '../platform/audit-trail/record-hash';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { assessedEvent } from './assessed-plans';
import { assessmentsFrom, assessmentViewOf, type AssessmentRow } from './assessment-row';
import { lockDraft, type DraftVersion } from './lock-draft';

// A signature is told in the stream of the patient first, then in those of plans that rest on it, so that nobody meets it crosswise.
const closing = (action: AuditAction, changes: string): Statement<AssessmentRow> => ({
  name: `close-draft/${action}`,
  text: `
    WITH closed AS (
      UPDATE assessments SET ${changes}, version = version + 1, updated_by = current_person(), updated_at = now()
      WHERE id = $1 RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT '${action}', 'assessment', id, $2::uuid,
        jsonb_build_object('patient', patient_id, 'version', version, 'sections', '[]'::jsonb) || $3::jsonb FROM closed
      UNION ALL (${assessedEvent('$2')}
        FROM closed a JOIN plans m ON m.patient_id = a.patient_id AND m.assessment_id = a.id WHERE a.status = 'signed' ORDER BY m.id)
    )
    ${assessmentsFrom('closed')}`,
});

const sign = closing('assessment.signed', `status = 'signed', signed_by = current_person(), signed_at = now()`);
const discard = closing('assessment.discarded', `status = 'discarded'`);

/** Signs a draft, which then never changes again; refused while anything blocks, with everything that is missing. */
export async function signAssessment(unit: UnitOfWork, version: DraftVersion): Promise<AssessmentView> {
  const { document } = await lockDraft(unit, version);
  const missing = missingToSign(document);
  if (missing.some(({ severity }) => severity === 'block'))
    throw new ProblemException('assessment.incomplete', { members: { missing } });
  return close(unit, sign, { id: version.id, told: { record: recordHash(document) } });
}

/** Gives a draft up; it stays readable by who knows of it, and leaves the lists. */
export async function discardAssessment(unit: UnitOfWork, version: DraftVersion): Promise<AssessmentView> {
  await lockDraft(unit, version);
  return close(unit, discard, { id: version.id, told: {} });
}

interface ClosedDraft {
  readonly id: string;
  /** What the audit trail tells besides. */
  readonly told: { readonly record?: string };
}

async function close(
  unit: UnitOfWork,
  statement: Statement<AssessmentRow>,
  { id, told }: ClosedDraft,
): Promise<AssessmentView> {
  const [row] = await unit.lastRows(statement, [id, unit.requestId, JSON.stringify(told)]);
  if (!row) throw new Error('A locked draft was not closed.');
  return assessmentViewOf(row);
}
