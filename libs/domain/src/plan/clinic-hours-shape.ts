import { nullable, object, time, type Shape } from '../kernel/shape';
import type { ClinicHours, OpeningHours } from './clinic-hours';

const day: Shape<OpeningHours | null> = nullable(
  object<OpeningHours>(
    { from: time, to: time },
    { check: ({ from, to }) => (from < to ? [] : [{ code: 'too-small', pointer: '/to', params: { lowest: from } }]) },
  ),
);

/** What a clinic’s hours must be: every weekday is told, and each ends after it begins. Null says that nobody has told them. */
export const clinicHoursShape: Shape<ClinicHours | null> = nullable(
  object<ClinicHours>({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
);
