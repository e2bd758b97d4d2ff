import type { PlanView } from '@repattern/contracts';
import type { PlanDocument } from '@repattern/domain';
import { newlyAssessed } from '../assessments/assessed-plans';
import { changedSections } from '../platform/audit-trail/changed-sections';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { lockPlan, type PlanVersion } from './lock-plan';
import { plansFrom, planViewOf, type PlanRow } from './plan-row';
import { readPlanLast } from './read-plan';

/** What the working copy of a plan shall say from now on. */
export interface PlanDraftSave extends PlanVersion {
  readonly document: PlanDocument;
}

// No row comes back when the document answers no assessment of the patient. The assessment is locked, so that whoever signs it meanwhile
// finds the plan that rests on it.
const writeDraft: Statement<PlanRow> = {
  name: 'save-plan-draft',
  text: `
    WITH assessment AS (
      SELECT a.* FROM plans p JOIN assessments a ON a.patient_id = p.patient_id
      WHERE p.id = $1 AND a.id::text = $2::jsonb->>'assessmentId' AND a.status <> 'discarded' FOR SHARE OF a
    ), saved AS (
      UPDATE plans p SET draft = $2::jsonb, assessment_id = a.id, version = p.version + 1,
        updated_by = current_person(), updated_at = now()
      FROM assessment a WHERE p.id = $1 RETURNING p.*
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.changed', 'plan', id, $3::uuid,
        jsonb_build_object('patient', patient_id, 'version', version, 'sections', $4::jsonb) FROM saved
      UNION ALL ${newlyAssessed({ plans: 'saved', assessments: 'assessment', requestId: '$3' })}
    )
    ${plansFrom({ plans: 'saved' })}`,
};

/**
 * Saves the working copy of a plan that nobody else has changed since it was read; it may answer another assessment of the
 * patient than before. The audit trail names the changed sections, never what they say.
 */
export async function savePlanDraft(unit: UnitOfWork, save: PlanDraftSave): Promise<PlanView> {
  const { id, document } = save;
  const { draft } = await lockPlan(unit, save);
  if (draft === null) throw new ProblemException('plan.no-draft');
  const sections = changedSections(draft, document);
  if (sections.length === 0) return readPlanLast(unit, id);
  const values = [id, JSON.stringify(document), unit.requestId, JSON.stringify(sections)];
  const [row] = await unit.lastRows(writeDraft, values);
  if (!row) throw invalid([{ code: 'other-patient', in: 'body', pointer: '/document/assessmentId', params: {} }]);
  return planViewOf(row);
}
