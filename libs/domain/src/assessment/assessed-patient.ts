import { ageInYears, parseCalendarDate } from '../kernel/calendar-date';
import type { CalendarDate } from '../kernel/calendar-date';

/** As much of a patient as norms depend on; null where it is not known. */
export interface AssessedPatient {
  readonly birthOn: CalendarDate | null;
  /** Completed years on the day that is looked at. */
  readonly ageYears: number | null;
  readonly sex: 'female' | 'male' | 'other' | 'unknown';
}

/** The patient as old as on a day; without a date of birth the age stays as it was given. */
export function patientOn(patient: AssessedPatient, on: string): AssessedPatient {
  const day = parseCalendarDate(on);
  if (patient.birthOn === null || day === null) return patient;
  return { ...patient, ageYears: ageInYears(patient.birthOn, day) };
}
