import type { AssessmentView } from '@repattern/contracts';
import { calendarDateIn, type AssessmentDocument } from '@repattern/domain';
import { changedSections } from '../platform/audit-trail/changed-sections';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { assessmentsFrom, assessmentViewOf, type AssessmentRow } from './assessment-row';
import { lockDraft, type DraftVersion } from './lock-draft';
import { readAssessmentLast } from './read-assessment';

/** What a draft shall say from now on, in a clinic's time zone. */
export interface DraftSave extends DraftVersion {
  readonly document: AssessmentDocument;
  readonly timeZone: string;
}

const writeDraft: Statement<AssessmentRow> = {
  name: 'save-assessment',
  text: `
    WITH saved AS (
      UPDATE assessments SET document = $2::jsonb, assessed_on = ($2::jsonb->>'assessedOn')::date, version = version + 1,
        updated_by = current_person(), updated_at = now()
      WHERE id = $1 RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'assessment.changed', 'assessment', id, $3::uuid,
        jsonb_build_object('patient', patient_id, 'version', version, 'sections', $4::jsonb) FROM saved
    )
    ${assessmentsFrom('saved')}`,
};

/** Saves a draft that nobody else has changed since it was read. The audit trail names the changed sections, never what they say. */
export async function saveAssessment(unit: UnitOfWork, save: DraftSave): Promise<AssessmentView> {
  const { id, document, timeZone } = save;
  const draft = await lockDraft(unit, save);
  requireAssessmentDay(document.assessedOn, { min: draft.birth_on, max: calendarDateIn(timeZone, new Date()) });
  const sections = changedSections(draft.document, document);
  if (sections.length === 0) return readAssessmentLast(unit, id);
  const values = [id, JSON.stringify(document), unit.requestId, JSON.stringify(sections)];
  const [row] = await unit.lastRows(writeDraft, values);
  if (!row) throw new Error('A locked draft was not saved.');
  return assessmentViewOf(row);
}

/** Nobody is assessed before birth or tomorrow. */
function requireAssessmentDay(assessedOn: string, limits: { min: string; max: string }): void {
  if (assessedOn >= limits.min && assessedOn <= limits.max) return;
  throw invalid([{ code: 'date-not-in-range', in: 'body', pointer: '/document/assessedOn', params: limits }]);
}
