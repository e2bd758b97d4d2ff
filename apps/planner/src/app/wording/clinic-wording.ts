import type { EquipmentId, OpeningHours, Weekday } from '@repattern/domain';
import { equipment } from '@repattern/domain/exercise/equipment';
import type { Role } from '@repattern/contracts/values';
import { rolesInWords } from './person-wording';

/** The days of the week in full. */
export const weekdayNames: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** When the clinic treats on a day: `08:00–18:00`. */
export function hoursInWords(hours: OpeningHours | null): string {
  return hours === null ? 'closed' : `${hours.from}–${hours.to}`;
}

/** What new plans take for granted in the clinic: `everything`, or how many things. */
export function equipmentInWords(there: 'all' | readonly EquipmentId[]): string {
  if (there === 'all') return 'everything';
  const listed = there.filter((id) => id !== 'none');
  if (listed.length === 0) return 'nothing';
  return listed.length > 3 ? `${listed.length} things` : listed.map((id) => equipment[id]).join(', ');
}

/** For whom a second factor is asked: `Supervisor, Administrator`, or nobody. */
export function askedOfInWords(held: readonly Role[]): string {
  return held.length === 0 ? 'nobody' : rolesInWords(held);
}
