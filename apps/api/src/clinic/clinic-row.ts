import type { ClinicView } from '@repattern/contracts';
import type { Role } from '@repattern/contracts/values';
import type { ClinicClosure, ClinicHours, EquipmentId, ReviewPolicy } from '@repattern/domain';

/** A clinic as shaped statements answer it; version 0 stands for one that has changed nothing yet. */
export interface ClinicRow {
  id: string;
  name: string;
  time_zone: string;
  version: number;
  co_sign_required: boolean;
  closures: ClinicClosure[];
  hours: ClinicHours | null;
  equipment: 'all' | EquipmentId[];
  second_factor_required: Role[];
  review_policy: ReviewPolicy;
  updated_by: string | null;
  updated_by_name: string | null;
  updated_at: string | null;
}

/** Selects the {@link ClinicRow} of the clinic that the unit works in, with settings from a table or from what a statement wrote. */
export function clinicFrom(settings: string): string {
  return `
    SELECT c.id, c.name, c.time_zone, coalesce(s.version, 0) AS version, coalesce(s.co_sign_required, false) AS co_sign_required,
      coalesce(s.closures, '[]') AS closures, coalesce(s.hours, 'null') AS hours, coalesce(s.equipment, '"all"') AS equipment,
      coalesce(s.second_factor_required, '{}') AS second_factor_required, coalesce(s.review_policy, '{}') AS review_policy,
      s.updated_by, u.display_name AS updated_by_name, s.updated_at
    FROM clinics c LEFT JOIN ${settings} s ON s.clinic_id = c.id LEFT JOIN people u ON u.id = s.updated_by
    WHERE c.id = current_clinic()`;
}

/** The clinic that the API shows for a row. */
export function clinicViewOf(row: ClinicRow): ClinicView {
  return {
    id: row.id,
    name: row.name,
    timeZone: row.time_zone,
    version: row.version,
    coSignRequired: row.co_sign_required,
    closures: row.closures,
    hours: row.hours,
    equipment: row.equipment,
    secondFactorRequired: row.second_factor_required,
    reviewPolicy: row.review_policy,
    updatedBy: row.updated_by === null ? null : { id: row.updated_by, displayName: row.updated_by_name ?? '' },
    updatedAt: row.updated_at,
  };
}
