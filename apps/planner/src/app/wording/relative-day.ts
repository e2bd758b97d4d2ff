const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const dayMilliseconds = 86_400_000;

/** How far a calendar date is from today, in the largest unit that says enough: `today`, `3 days ago`, `2 months ago`. */
export function relativeDay(date: string, today: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / dayMilliseconds);
  const size = Math.abs(days);
  if (size < 14) return relative.format(days, 'day');
  if (size < 60) return relative.format(Math.round(days / 7), 'week');
  if (size < 730) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}
