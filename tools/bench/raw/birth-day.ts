import { fault, invalid } from './new-patient.ts';

const earliest = '1900-01-01';
const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws when the day of birth lies before 1900 or in the clinic's future. */
export function checkBirthDay(birthOn: string, timeZone: string): void {
  const today = todayIn(timeZone);
  if (birthOn < earliest || birthOn > today) {
    throw invalid([{ ...fault('date-not-in-range', '/birthOn'), params: { min: earliest, max: today } }]);
  }
}

function todayIn(timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  return format.format(Date.now());
}
