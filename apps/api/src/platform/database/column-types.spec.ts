import { columnTypes, instantAsText } from './column-types';

describe('columns', () => {
  it.each([
    ['2026-09-14 08:30:00.123456+00', '2026-09-14T08:30:00.123456Z'],
    ['2026-09-14 08:30:00+00', '2026-09-14T08:30:00Z'],
    ['2026-09-14 11:30:00.5+03', '2026-09-14T08:30:00.500Z'],
    ['2026-09-14 13:00:00+05:30', '2026-09-14T07:30:00.000Z'],
  ])('with the instant %s arrive as %s', (text, expected) => {
    expect(instantAsText(text)).toBe(expected);
  });

  it('with a calendar date arrive as they are written, and others as the driver reads them', () => {
    const [dateType, integerType] = [1082, 23];
    const read = (type: number, text: string): unknown =>
      (columnTypes.getTypeParser(type) as (text: string) => unknown)(text);
    expect([read(dateType, '1980-02-29'), read(integerType, '7')]).toEqual(['1980-02-29', 7]);
  });
});
