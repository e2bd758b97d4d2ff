import type { MissedChange } from '@repattern/contracts';
import type { ClinicCalendar } from '../data/clinic-calendar';

/** Who changed what and when, a line for each change; `what` says the names of changed members, empty where it knows none. */
export function changeLines(
  changes: readonly MissedChange[],
  what: (fields: readonly string[]) => string,
  calendar: Pick<ClinicCalendar, 'moment'>,
): readonly string[] {
  return changes.map(({ by, at, fields }) => {
    const changed = what(fields);
    return `${by === '' ? 'Somebody' : by} changed ${changed === '' ? 'this' : changed}, ${calendar.moment(at)}`;
  });
}
