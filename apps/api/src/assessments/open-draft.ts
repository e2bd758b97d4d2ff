import { randomUUID } from 'node:crypto';
import type { AssessmentView, OpenDraft } from '@repattern/contracts';
import type { AssessmentDocument } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { assessmentsFrom, assessmentViewOf, type AssessmentRow } from './assessment-row';

/** A draft to be opened for a patient, and how it came about. */
export interface NewDraft {
  readonly patientId: string;
  readonly document: AssessmentDocument;
  readonly previousId: string | null;
  readonly action: 'assessment.created' | 'assessment.imported';
}

// No row comes back when the patient is not there, is archived, or has an open draft, even one that was opened a moment ago.
const insertDraft: Statement<AssessmentRow> = {
  name: 'open-draft',
  text: `
    WITH created AS (
      INSERT INTO assessments (id, patient_id, assessed_on, document, previous_id)
      SELECT $1::uuid, id, ($3::jsonb->>'assessedOn')::date, $3::jsonb, $4::uuid FROM patients
      WHERE id = $2 AND archived_at IS NULL
      ON CONFLICT (clinic_id, patient_id) WHERE status = 'draft' DO NOTHING
      RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT $5, 'assessment', id, $6::uuid,
        jsonb_strip_nulls(jsonb_build_object('patient', patient_id, 'version', 1, 'previous', previous_id)) FROM created
    )
    ${assessmentsFrom('created')}`,
};

/** Opens a draft; a patient has one at most, so that two people meet in it. */
export async function openDraft(unit: UnitOfWork, draft: NewDraft): Promise<AssessmentView> {
  const { patientId, document, previousId, action } = draft;
  const values = [randomUUID(), patientId, JSON.stringify(document), previousId, action, unit.requestId];
  const row = await unit.row(insertDraft, values);
  if (!row) throw await refusalOf(unit, patientId);
  return assessmentViewOf(row);
}

interface ObstacleRow {
  archived: boolean;
  draft_id: string | null;
  updated_by: string;
  updated_by_name: string;
  updated_at: string;
}

const findObstacle: Statement<ObstacleRow> = {
  name: 'find-draft-obstacle',
  text: `
    SELECT p.archived_at IS NOT NULL AS archived, a.id AS draft_id, a.updated_by, u.display_name AS updated_by_name, a.updated_at
    FROM patients p LEFT JOIN assessments a ON a.patient_id = p.id AND a.status = 'draft' LEFT JOIN people u ON u.id = a.updated_by
    WHERE p.id = $1`,
};

async function refusalOf(unit: UnitOfWork, patientId: string): Promise<ProblemException> {
  const obstacle = await unit.row(findObstacle, [patientId]);
  if (!obstacle) return new ProblemException('resource.not-found');
  if (obstacle.archived) return new ProblemException('patient.archived');
  // Whoever held the draft has just closed it: the same request succeeds when it is sent again.
  if (obstacle.draft_id === null)
    return new ProblemException('server.unavailable', { headers: { 'retry-after': '0' } });
  const draft: OpenDraft = {
    id: obstacle.draft_id,
    updatedBy: { id: obstacle.updated_by, displayName: obstacle.updated_by_name },
    updatedAt: obstacle.updated_at,
  };
  return new ProblemException('assessment.draft-open', { members: { draft } });
}
