/** A row of `patients` as the statements answer it. */
export interface PatientRow {
  id: string;
  record_number: string;
  given_name: string;
  family_name: string;
  birth_on: string;
  sex: string;
  therapist_id: string | null;
  invented: boolean;
  archived_at: string | null;
  version: number;
  created_at: string;
  updated_at: string;
}

/** The record that callers are shown for a row. */
export function viewOf(row: PatientRow): object {
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
