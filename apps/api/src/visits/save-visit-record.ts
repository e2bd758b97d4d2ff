import type { VisitView } from '@repattern/contracts';
import type { VisitDocument } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { invalid } from '../platform/http/contract.pipe';
import { ProblemException } from '../platform/http/problem-exception';
import { lockVisit, type VisitVersion } from './lock-visit';
import { readVisitLast } from './read-visit';
import { decisionFaults, frameFaults } from './record-faults';
import { visitsFrom, visitViewOf, type VisitRow } from './visit-row';

/** What the record of a visit shall say from now on. */
export interface VisitRecordSave extends VisitVersion {
  readonly document: VisitDocument;
}

// What was recorded before is read beside the update, not by it: whoever changed it meanwhile changed the version, and then nothing is
// saved. No row comes back when nothing is to be saved or it cannot be.
const writeRecord: Statement<VisitRow> = {
  name: 'save-visit-record',
  text: `
    WITH before AS (SELECT document FROM visits WHERE id = $1),
    saved AS (
      UPDATE visits SET document = $2::jsonb, version = version + 1, updated_by = current_person(), updated_at = now()
      WHERE id = $1 AND version = $3 AND stage IN ('arrived', 'in-progress') AND document <> $2::jsonb
        AND visit_frame(document) = visit_frame($2::jsonb)
      RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'visit.changed', 'visit', id, $4::uuid,
        jsonb_build_object('patient', patient_id, 'plan', plan_id, 'version', version, 'sections', (
          SELECT jsonb_agg(now.key) FROM before, jsonb_each(saved.document) AS now
          WHERE now.value IS DISTINCT FROM before.document->now.key))
      FROM saved
    )
    ${visitsFrom({ visits: 'saved' })}`,
};

/**
 * Saves the record of a visit that is not over and that nobody else has changed since it was read, in one statement. The audit trail names
 * the changed sections, never what they say.
 */
export async function saveVisitRecord(unit: UnitOfWork, save: VisitRecordSave): Promise<VisitView> {
  const { id, readVersion, document } = save;
  const strange = decisionFaults(document);
  if (strange.length > 0) throw invalid(strange);
  const row = await unit.row(writeRecord, [id, JSON.stringify(document), readVersion, unit.requestId]);
  return row ? visitViewOf(row) : unsaved(unit, save);
}

/** Why nothing was saved, which throws; or the visit as it is, where it says that already. */
async function unsaved(unit: UnitOfWork, save: VisitRecordSave): Promise<VisitView> {
  const { stage, document } = await lockVisit(unit, save);
  if (document === null || (stage !== 'arrived' && stage !== 'in-progress'))
    throw new ProblemException('visit.stage', { members: { stage } });
  const faults = frameFaults(document, save.document);
  if (faults.length > 0) throw invalid(faults);
  return readVisitLast(unit, save.id);
}
