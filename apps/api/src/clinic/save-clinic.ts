import type { ClinicView, SaveClinicRequest } from '@repattern/contracts';
import { missedChanges } from '../platform/audit-trail/missed-changes';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { clinicFrom, clinicViewOf, type ClinicRow } from './clinic-row';
import { readClinic } from './read-clinic';

/** The settings of a row as the trail tells them, with what counts while nobody has told. */
function told(row: string): string {
  return `jsonb_build_object('coSignRequired', coalesce(${row}.co_sign_required, false), 'closures', coalesce(${row}.closures, '[]'),
    'hours', coalesce(${row}.hours, 'null'), 'equipment', coalesce(${row}.equipment, '"all"'),
    'secondFactorRequired', coalesce(${row}.second_factor_required, '{}'),
    'reviewPolicy', coalesce(${row}.review_policy, '{}'))`;
}

// No row comes back when the settings are not at the version that was read; two that begin at once meet at the primary key.
// What a request leaves out comes as null and stays as it is.
const writeSettings: Statement<ClinicRow> = {
  name: 'save-clinic',
  text: `
    WITH before AS (
      SELECT ${told('w')} AS told FROM clinics c LEFT JOIN clinic_settings w ON w.clinic_id = c.id WHERE c.id = current_clinic()
    ), changed AS (
      UPDATE clinic_settings SET co_sign_required = $2, closures = $3::jsonb, hours = coalesce($5::jsonb, hours),
        equipment = coalesce($6::jsonb, equipment), second_factor_required = coalesce($7::text[], second_factor_required),
        review_policy = coalesce($8::jsonb, review_policy),
        version = version + 1, updated_by = current_person(), updated_at = now()
      WHERE version = $1 RETURNING *
    ), begun AS (
      INSERT INTO clinic_settings (co_sign_required, closures, hours, equipment, second_factor_required, review_policy)
      SELECT $2, $3::jsonb, coalesce($5::jsonb, 'null'), coalesce($6::jsonb, '"all"'), coalesce($7::text[], '{}'),
        coalesce($8::jsonb, '{}') WHERE $1 = 0
      ON CONFLICT DO NOTHING RETURNING *
    ), saved AS (SELECT * FROM changed UNION ALL SELECT * FROM begun),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'clinic.changed', 'clinic', s.clinic_id, $4::uuid, jsonb_build_object('version', s.version, 'changes', (
        SELECT coalesce(jsonb_object_agg(key, jsonb_build_array(b.value, a.value)), '{}')
        FROM before CROSS JOIN jsonb_each(before.told) b JOIN jsonb_each(${told('s')}) a USING (key) WHERE a.value <> b.value))
      FROM saved s
    )
    SELECT * FROM (${clinicFrom('saved')}) AS shown WHERE version > 0`,
};

/** Changes how the clinic works, unless somebody else has since it was read. Closures are kept by day. */
export async function saveClinic(
  unit: UnitOfWork,
  readVersion: number,
  request: SaveClinicRequest,
): Promise<ClinicView> {
  const { coSignRequired, closures, hours, equipment, secondFactorRequired, reviewPolicy } = request;
  const byDay = closures.toSorted((one, other) => (one.from + one.to < other.from + other.to ? -1 : 1));
  const row = await unit.row(writeSettings, [
    ...[readVersion, coSignRequired, JSON.stringify(byDay), unit.requestId],
    ...[toldOrNull(hours), toldOrNull(equipment), secondFactorRequired ?? null, toldOrNull(reviewPolicy)],
  ]);
  if (!row) throw await changedMeanwhile(unit, readVersion);
  return clinicViewOf(row);
}

function toldOrNull(told: unknown): string | null {
  return told === undefined ? null : JSON.stringify(told);
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
