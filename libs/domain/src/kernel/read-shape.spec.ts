import { readShape } from './read-shape';
import {
  choice,
  constant,
  date,
  filledText,
  list,
  map,
  nullable,
  number,
  object,
  optional,
  text,
  time,
  trueOrFalse,
  variants,
  wholeNumber,
  wordOr,
} from './shape';
import type { Shape } from './shape';

interface Walk {
  readonly on: string;
  readonly minutes: number;
  readonly note?: string;
}

const walk = object<Walk>(
  { on: date, minutes: wholeNumber(1, 60), note: optional(text(5)) },
  { check: ({ on, minutes }) => (on === '2026-01-01' && minutes > 10 ? [late] : []) },
);
const late = { code: 'too-large', pointer: '/minutes', params: { highest: 10 } } as const;

function faultsOf(shape: Shape<unknown>, value: unknown): string[] {
  const reading = readShape(shape, value);
  return reading.ok ? [] : reading.faults.map(({ code, pointer }) => `${pointer} ${code}`);
}

describe('readShape', () => {
  it('takes what fits and leaves out what may be absent', () => {
    const value = { on: '2026-09-01', minutes: 20 };
    expect(readShape(walk, value)).toEqual({ ok: true, value });
  });

  it('tells every fault with its place', () => {
    const days = list(walk, 3);
    expect(
      faultsOf(days, [{ on: '2026-02-30', minutes: 0.5, note: 'too long' }, 7, { minutes: 61, 'a/b~c': 1 }]),
    ).toEqual([
      '/0/on not-a-date',
      '/0/minutes not-a-whole-number',
      '/0/note too-long',
      '/1 not-an-object',
      '/2/on required',
      '/2/minutes too-large',
      '/2/a~1b~0c unknown-field',
    ]);
  });

  it('looks at members together once each of them is right', () => {
    expect(faultsOf(walk, { on: '2026-01-01', minutes: 20 })).toEqual(['/minutes too-large']);
    expect(faultsOf(walk, { on: '2026-01-01', minutes: 'x' })).toEqual(['/minutes not-a-number']);
  });

  it.each<[string, Shape<unknown>, unknown, string[]]>([
    ['a number that is none', number(0, 1), NaN, [' not-a-number']],
    ['an infinite number', number(0, 1), Infinity, [' not-a-number']],
    ['a number as text', number(0, 1), '1', [' not-a-number']],
    ['another word', choice(['a', 'b']), 'c', [' not-one-of']],
    ['a name that every object has', choice(['a']), 'constructor', [' not-one-of']],
    ['another version', constant(1), 2, [' not-one-of']],
    ['no truth value', trueOrFalse, 'true', [' not-true-or-false']],
    ['nothing where something must be', text(3), null, [' not-text']],
    ['a list where an object must be', walk, [], [' not-an-object']],
    ['an object where a list must be', list(number(0, 1), 2), { 0: 1, length: 1 }, [' not-a-list']],
    ['a longer list', list(number(0, 1), 2), [0, 'x', 'y'], [' too-many']],
    ['a control character', text(9), 'a\u0000b', [' control-characters']],
    ['half a character', text(9), 'a\ud800', [' control-characters']],
    ['a line break in one line', text(9), 'a\nb', [' control-characters']],
    ['a key that may not stand', map(['a'], number(0, 1)), { a: 1, b: 1 }, ['/b unknown-field']],
    ['neither the word nor a list', wordOr('all', list(number(0, 1), 2)), 'al', [' not-a-list']],
  ])('refuses %s', (_, shape, value, expected) => {
    expect(faultsOf(shape, value)).toEqual(expected);
  });

  it.each<[string, Shape<unknown>, unknown]>([
    ['null where nothing may be', nullable(text(3)), null],
    ['the word', wordOr('all', list(number(0, 1), 2)), 'all'],
    ['several lines', text(9, 'lines'), 'a\nb\tc'],
    ['as many characters as are allowed, however they are stored', text(2), '😀😀'],
  ])('takes %s', (_, shape, value) => {
    expect(readShape(shape, value)).toEqual({ ok: true, value });
  });

  it('passes over members that an open object does not name, and does not keep them', () => {
    const open = object<Walk>({ on: date, minutes: wholeNumber(1, 60), note: optional(text(5)) }, { open: true });
    const value = { on: '2026-09-01', minutes: 20 };
    expect(readShape(open, { ...value, story: { deep: [] } })).toEqual({ ok: true, value });
  });

  it('does not take members that an object inherits, nor a prototype from outside', () => {
    const inherited: unknown = Object.create({ on: '2026-09-01', minutes: 5 });
    expect(faultsOf(walk, inherited)).toEqual(['/on required', '/minutes required']);
    const hostile: unknown = JSON.parse('{"on":"2026-09-01","minutes":5,"__proto__":{"polluted":true}}');
    expect(faultsOf(walk, hostile)).toEqual(['/__proto__ unknown-field']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('tells some of very many unknown members', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`x${String(at)}`, at]));
    expect(faultsOf(map([], number(0, 1)), many)).toHaveLength(20);
  });

  it('takes a time of day', () => {
    expect(['00:00', '23:59'].flatMap((value) => faultsOf(time, value))).toEqual([]);
    expect(['24:00', '7:00', ' 07:00', 700].flatMap((value) => faultsOf(time, value))).toEqual(
      Array<string>(4).fill(' bad-format'),
    );
  });

  it('refuses a blank text where something must be said', () => {
    expect(faultsOf(filledText(5), ' ')).toEqual([' blank']);
    expect(faultsOf(filledText(5), 'a')).toEqual([]);
  });

  it('reads one of several objects by the text that tells them apart', () => {
    type Way = { readonly by: 'foot'; readonly minutes: number } | { readonly by: 'bus'; readonly line: string };
    const way = variants<Way, 'by'>('by', {
      foot: object({ by: constant('foot'), minutes: wholeNumber(1, 60) }),
      bus: object({ by: constant('bus'), line: text(5) }),
    });
    expect(readShape(way, { by: 'foot', minutes: 5 })).toEqual({ ok: true, value: { by: 'foot', minutes: 5 } });
    expect(faultsOf(way, { by: 'bus', minutes: 5 })).toEqual(['/line required', '/minutes unknown-field']);
    expect(faultsOf(way, { by: 'rocket' })).toEqual(['/by not-one-of']);
    expect(faultsOf(way, { by: 'constructor' })).toEqual(['/by not-one-of']);
    expect(faultsOf(way, {})).toEqual(['/by required']);
    expect(faultsOf(way, [])).toEqual([' not-an-object']);
  });
});
