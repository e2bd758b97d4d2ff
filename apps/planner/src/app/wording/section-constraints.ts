import type { Weekday } from '@repattern/domain';

/** Days of the week as they stand on chips. */
export const weekdayWording: Readonly<Record<Weekday, string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};
