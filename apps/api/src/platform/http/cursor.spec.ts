import fc from 'fast-check';
import { instantShape, readCursor, textShape, uuidShape, writeCursor } from './cursor';
import type { ProblemException } from './problem-exception';

const id = '0b1f6a1e-5a40-4b57-9df0-6a3a0f7a1c11';

describe('a cursor', () => {
  it('carries any text and comes back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(readCursor(writeCursor([name, id]), [textShape, uuidShape])).toEqual([name, id]);
      }),
    );
  });

  it.each([
    ['that is no list', Buffer.from('{"a":1}').toString('base64url')],
    ['that is no JSON', Buffer.from('[').toString('base64url')],
    ['with too few texts', writeCursor([id])],
    ['with an id that is none', writeCursor(['2026-01-01T00:00:00Z', 'x'])],
    ['with an instant that is none', writeCursor(['yesterday', id])],
    ['with a zero character', Buffer.from(JSON.stringify(['\0', id])).toString('base64url')],
  ])('%s is refused', (_, cursor) => {
    const read = (): unknown => readCursor(cursor, [instantShape, uuidShape]);
    expect(read).toThrow('request.invalid');
    try {
      read();
    } catch (error) {
      expect((error as ProblemException).details.findings).toEqual([
        { code: 'bad-format', in: 'query', pointer: '/cursor', params: {} },
      ]);
    }
  });
});
