import type { WorklistPatient } from '@repattern/contracts';

/** The patient of a row of the worklist. */
export interface WorklistPatientRow {
  id: string;
  record_number: string;
  given_name: string;
  family_name: string;
  birth_on: string;
  therapist_id: string | null;
  invented: boolean;
}

/** Selects a {@link WorklistPatientRow} of the patient `p`. */
export const patient = `p.id, p.record_number, p.given_name, p.family_name, p.birth_on, p.therapist_id, p.invented`;

/** Holds where the patient `p` is the caller's or nobody's, or everybody's work is asked for: the third value of each statement. */
export const responsible = `($3 = 'clinic' OR p.therapist_id IS NULL OR p.therapist_id = current_person())`;

/** The patient that the worklist shows for a row. */
export function patientOf(row: WorklistPatientRow): WorklistPatient {
  return {
    id: row.id,
    recordNumber: row.record_number,
    givenName: row.given_name,
    familyName: row.family_name,
    birthOn: row.birth_on,
    therapistId: row.therapist_id,
    invented: row.invented,
  };
}
