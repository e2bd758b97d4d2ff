import type { AdministrativeSex, PatientView } from '@repattern/contracts';

/** A row of `patients` as shaped statements answer it. */
export interface PatientRow {
  id: string;
  record_number: string;
  given_name: string;
  family_name: string;
  birth_on: string;
  sex: AdministrativeSex;
  therapist_id: string | null;
  invented: boolean;
  archived_at: string | null;
  version: number;
  created_at: string;
  updated_at: string;
}

/** The columns of {@link PatientRow}. */
export const patientColumns = `id, record_number, given_name, family_name, birth_on, sex, therapist_id, invented,
  archived_at, version, created_at, updated_at`;

/** The record that the API shows for a row. */
export function patientViewOf(row: PatientRow): PatientView {
  return {
    id: row.id,
    recordNumber: row.record_number,
    givenName: row.given_name,
    familyName: row.family_name,
    birthOn: row.birth_on,
    sex: row.sex,
    therapistId: row.therapist_id,
    invented: row.invented,
    archivedAt: row.archived_at,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
