import type { AdministrativeSex, CreatePatientRequest, PatientView, UpdatePatientRequest } from '@repattern/contracts';

/** The fields of a patient record that a person fills in, as the form holds them; '' where nothing is chosen. */
export interface PatientDraft {
  readonly familyName: string;
  readonly givenName: string;
  readonly birthOn: string;
  readonly sex: AdministrativeSex;
  readonly recordNumber: string;
  readonly therapistId: string;
}

/** One field of a {@link PatientDraft}. */
export type PatientField = keyof PatientDraft;

/** The fields in the order of the form. */
export const patientFields = [
  'familyName',
  'givenName',
  'birthOn',
  'sex',
  'recordNumber',
  'therapistId',
] as const satisfies PatientField[];

/** What the form says at each field. */
export const fieldLabels: Readonly<Record<PatientField, string>> = {
  familyName: 'Family name',
  givenName: 'Given name',
  birthOn: 'Date of birth',
  sex: 'Sex',
  recordNumber: 'Record number',
  therapistId: 'Therapist',
};

/** The form of somebody who is not on record yet. */
export function emptyDraft(therapistId: string): PatientDraft {
  return { familyName: '', givenName: '', birthOn: '', sex: 'unknown', recordNumber: '', therapistId };
}

/** The form of a record as it was read. */
export function draftOf({ familyName, givenName, birthOn, sex, recordNumber, therapistId }: PatientView): PatientDraft {
  return { familyName, givenName, birthOn, sex, recordNumber, therapistId: therapistId ?? '' };
}

/** The fields that differ between two states of the form, in the order of the form. */
export function changedFields(before: PatientDraft, after: PatientDraft): PatientField[] {
  return patientFields.filter((field) => before[field] !== after[field]);
}

/** The request that adds a patient. */
export function creationOf(draft: PatientDraft): CreatePatientRequest {
  return { ...trimmed(draft), therapistId: draft.therapistId === '' ? null : draft.therapistId };
}

/** The request that changes a record from one state of the form to another; it names only the fields that differ. */
export function changeOf(before: PatientDraft, after: PatientDraft): UpdatePatientRequest {
  const whole = creationOf(after);
  return Object.fromEntries(changedFields(before, trimmed(after)).map((field) => [field, whole[field]]));
}

/** The form without blanks around names and numbers. */
export function trimmed(draft: PatientDraft): PatientDraft {
  const { familyName, givenName, recordNumber } = draft;
  return { ...draft, familyName: familyName.trim(), givenName: givenName.trim(), recordNumber: recordNumber.trim() };
}
