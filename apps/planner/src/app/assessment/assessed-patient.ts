import type { PatientView } from '@repattern/contracts';
import { ageInYears, parseCalendarDate, type CalendarDate } from '@repattern/domain';

/** What norms ask about a patient; null where it is not known. */
export interface AssessedPatient {
  readonly birthOn: CalendarDate | null;
  readonly ageYears: number | null;
  readonly sex: PatientView['sex'];
}

/** A patient as the norms of an assessment on this day see them. */
export function assessedPatientOf({ birthOn, sex }: PatientView, assessedOn: string): AssessedPatient {
  const birth = parseCalendarDate(birthOn);
  const day = parseCalendarDate(assessedOn);
  return { birthOn: birth, ageYears: birth === null || day === null ? null : ageInYears(birth, day), sex };
}
