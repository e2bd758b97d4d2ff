import type { ClinicView, SaveClinicRequest } from '@repattern/contracts';
import { missedChanges } from '../platform/audit-trail/missed-changes';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { clinicFrom, clinicViewOf, type ClinicRow } from './clinic-row';
import { readClinic } from './read-clinic';

// No row comes back when the settings are not at the version that was read; two that begin at once meet at the primary key.
const writeSettings: Statement<ClinicRow> = {
  name: 'save-clinic',
  text: `
    WITH before AS (SELECT co_sign_required, closures, review_policy FROM clinic_settings),
    changed AS (
      UPDATE clinic_settings SET co_sign_required = $2, closures = $3::jsonb,
        review_policy = coalesce($5::jsonb, review_policy), version = version + 1, updated_by = current_person(), updated_at = now()
      WHERE version = $1 RETURNING *
    ), begun AS (
      INSERT INTO clinic_settings (co_sign_required, closures, review_policy) SELECT $2, $3::jsonb, coalesce($5::jsonb, '{}') WHERE $1 = 0
      ON CONFLICT DO NOTHING RETURNING *
    ), saved AS (SELECT * FROM changed UNION ALL SELECT * FROM begun),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'clinic.changed', 'clinic', s.clinic_id, $4::uuid, jsonb_build_object('version', s.version, 'changes',
        jsonb_build_object('coSignRequired', jsonb_build_array((SELECT co_sign_required FROM before), s.co_sign_required),
          'closures', jsonb_build_array((SELECT closures FROM before), s.closures),
          'reviewPolicy', jsonb_build_array((SELECT review_policy FROM before), s.review_policy))) FROM saved s
    )
    SELECT * FROM (${clinicFrom('saved')}) AS shown WHERE version > 0`,
};

/** Changes how the clinic works, unless somebody else has since it was read. Closures are kept by day. */
export async function saveClinic(
  unit: UnitOfWork,
  readVersion: number,
  { coSignRequired, closures, reviewPolicy }: SaveClinicRequest,
): Promise<ClinicView> {
  const byDay = closures.toSorted((one, other) => (one.from + one.to < other.from + other.to ? -1 : 1));
  const policy = reviewPolicy === undefined ? null : JSON.stringify(reviewPolicy);
  const values = [readVersion, coSignRequired, JSON.stringify(byDay), unit.requestId, policy];
  const row = await unit.row(writeSettings, values);
  if (!row) throw await changedMeanwhile(unit, readVersion);
  return clinicViewOf(row);
}

async function changedMeanwhile(unit: UnitOfWork, readVersion: number): Promise<ProblemException> {
  const current = await readClinic(unit);
  const changes = await missedChanges(unit, current.id, readVersion);
  const headers = { etag: etagOf(current.version) };
  return new ProblemException('resource.changed-meanwhile', {
    headers,
    members: { current, changes },
    keepsWork: true,
  });
}
