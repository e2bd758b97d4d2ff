import { parseCalendarDate } from '@repattern/domain';
import { invalid } from './contract.pipe';

/** The texts of a page's last row by which the next page continues, as one opaque word. */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The texts of a cursor, or a fault when it is not one of ours with that many texts of those shapes. */
export function readCursor(cursor: string, shapes: readonly CursorShape[]): string[] {
  const keys = parse(cursor);
  const whole = keys?.length === shapes.length && shapes.every((fits, at) => fits(keys[at] ?? ''));
  if (!keys || !whole) throw invalid([{ code: 'bad-format', in: 'query', pointer: '/cursor', params: {} }]);
  return keys;
}

function parse(cursor: string): string[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(keys) && keys.every((key) => typeof key === 'string' && !key.includes('\0'))
      ? (keys as string[])
      : null;
  } catch {
    return null;
  }
}

/** Whether a text of a cursor can stand where it stands. */
export type CursorShape = (text: string) => boolean;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const instant = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

export const uuidShape: CursorShape = (text) => uuid.test(text);
export const instantShape: CursorShape = (text) => parseCalendarDate(instant.exec(text)?.[1] ?? '') !== null;
export const dateShape: CursorShape = (text) => parseCalendarDate(text) !== null;
/** A count from 1 that a column can hold. */
export const countShape: CursorShape = (text) => /^[1-9]\d{0,8}$/.test(text);
/** An identifier that the database numbers. */
export const numberedShape: CursorShape = (text) => /^[1-9]\d{0,17}$/.test(text);
export const textShape: CursorShape = () => true;
