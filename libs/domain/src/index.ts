export { ageInYears, calendarDateIn, parseCalendarDate } from './kernel/calendar-date';
export type { CalendarDate } from './kernel/calendar-date';
export { canonicalJson } from './kernel/canonical-json';
export type { Json } from './kernel/canonical-json';
export type { Finding, FindingSeverity } from './kernel/finding';
export { foldForSearch } from './kernel/fold-for-search';
