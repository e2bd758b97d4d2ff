import { types } from 'pg';

const instantType = Number(types.builtins.TIMESTAMPTZ);
const dateType = Number(types.builtins.DATE);

/**
 * How columns arrive: instants as RFC 3339 text in UTC, calendar dates as `YYYY-MM-DD`, so that no row is
 * parsed into a `Date` only to be printed again. Connections run in UTC.
 */
export const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown => {
    if (oid === instantType) return instantAsText;
    if (oid === dateType) return (text: string) => text;
    return types.getTypeParser(oid, format);
  },
};

/** `2026-09-14 08:30:00.123456+00` → `2026-09-14T08:30:00.123456Z`. A connection that does not run in UTC costs precision, not truth. */
export function instantAsText(text: string): string {
  if (!text.endsWith('+00')) return new Date(text).toISOString();
  return `${text.slice(0, 10)}T${text.slice(11, -3)}Z`;
}
