import type { FieldFault } from '@repattern/contracts';
import { calendarDateIn } from '@repattern/domain';

const earliestBirth = '1900-01-01';

/** What is wrong with a date of birth in a clinic today: it lies in the future, or before 1900. */
export function birthFaults(birthOn: string | undefined, timeZone: string): FieldFault[] {
  const today = calendarDateIn(timeZone, new Date());
  if (birthOn === undefined || (birthOn >= earliestBirth && birthOn <= today)) return [];
  return [{ code: 'date-not-in-range', in: 'body', pointer: '/birthOn', params: { min: earliestBirth, max: today } }];
}

/** The therapist does not work in this clinic, or not as a therapist. */
export const unknownTherapist: FieldFault = { code: 'not-in-clinic', in: 'body', pointer: '/therapistId', params: {} };

/** Another record of the clinic has the number. */
export const recordNumberTaken: FieldFault = { code: 'taken', in: 'body', pointer: '/recordNumber', params: {} };
