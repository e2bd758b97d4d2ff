import type { PatientView } from '@repattern/contracts';
import type { AssessedPatient } from '@repattern/domain';
import { ageInYears, parseCalendarDate } from '@repattern/domain/kernel/calendar-date';

/** A patient as the norms of an assessment on this day see them. */
export function assessedPatientOf({ birthOn, sex }: PatientView, assessedOn: string): AssessedPatient {
  const birth = parseCalendarDate(birthOn);
  const day = parseCalendarDate(assessedOn);
  return { birthOn: birth, ageYears: birth === null || day === null ? null : ageInYears(birth, day), sex };
}
