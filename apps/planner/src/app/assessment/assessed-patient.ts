import type { PatientView } from '@repattern/contracts';
import { ageInYears, parseCalendarDate, type AssessedPatient } from '@repattern/domain';

/** A patient as the norms of an assessment on this day see them. */
export function assessedPatientOf({ birthOn, sex }: PatientView, assessedOn: string): AssessedPatient {
  const birth = parseCalendarDate(birthOn);
  const day = parseCalendarDate(assessedOn);
  return { birthOn: birth, ageYears: birth === null || day === null ? null : ageInYears(birth, day), sex };
}
