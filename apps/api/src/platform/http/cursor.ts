import { invalid } from './contract.pipe';

/** The texts of a page's last row by which the next page continues, as one opaque word. */
export function writeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The texts of a cursor, or a fault when it is not one of ours with that many texts of those shapes. */
export function readCursor(cursor: string, shapes: readonly RegExp[]): string[] {
  const keys = parse(cursor);
  const fits = keys?.length === shapes.length && shapes.every((shape, at) => shape.test(keys[at] ?? ''));
  if (!keys || !fits) throw invalid([{ code: 'bad-format', in: 'query', pointer: '/cursor', params: {} }]);
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

/** Shapes of the texts that cursors carry. */
export const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
export const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;
export const textShape = /^[^]{0,300}$/;
