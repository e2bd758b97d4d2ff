const names = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', timeZone: 'UTC' });

/** A calendar date as `14 Sep 1959`. */
export function dayInWords(date: string): string {
  const { month } = namesOf(date);
  return `${Number(date.slice(8, 10))} ${month} ${date.slice(0, 4)}`;
}

/** A month, `YYYY-MM`, as `Sep 1959`. */
export function monthInWords(month: string): string {
  return `${namesOf(`${month}-01`).month} ${month.slice(0, 4)}`;
}

/** A calendar date as `Mon 14 Sep`, with the year when it is not the year of `today`. */
export function weekdayInWords(date: string, today: string): string {
  const { weekday, month } = namesOf(date);
  const day = `${weekday} ${Number(date.slice(8, 10))} ${month}`;
  return date.slice(0, 4) === today.slice(0, 4) ? day : `${day} ${date.slice(0, 4)}`;
}

/** Days as `Mon 14 Sep`, several from the first to the last, oldest first; a dash where days mean nothing. */
export function daysInWords(on: readonly string[], today: string): string {
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return '–';
  if (first === last) return first === today ? 'today' : weekdayInWords(first, today);
  return `${weekdayInWords(first, today)} – ${last === today ? 'today' : weekdayInWords(last, today)}`;
}

function namesOf(date: string): { weekday: string; month: string } {
  const parts = names.formatToParts(new Date(`${date.slice(0, 10)}T00:00:00Z`));
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return { weekday: part('weekday'), month: part('month') };
}
