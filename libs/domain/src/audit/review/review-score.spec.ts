import { day } from './cases/review-case';
import { gravestLevel, isOpenOn, reviewScore } from './review-score';
import type { WeighedReason } from './review-score';

const today = day('2026-10-12');
const since = (text: string, level: WeighedReason['level'] = 'due'): WeighedReason => ({
  ...{ level, since: day(text), until: null },
});

describe('a reason', () => {
  it('counts from its first day on, until another takes its place', () => {
    const reason = { since: today, until: day('2026-10-14') };
    expect(
      ['2026-10-11', '2026-10-12', '2026-10-13', '2026-10-14'].map((on) =>
        isOpenOn({ level: 'due', ...reason }, day(on)),
      ),
    ).toEqual([false, true, true, false]);
  });
});

describe('the score of a plan', () => {
  const scoreOf = (...reasons: readonly WeighedReason[]) => reviewScore(reasons, today);

  it('goes by the gravest level, then the number of its reasons, then of all, then the days of the oldest', () => {
    const ascending = [
      [],
      [since('2026-10-13', 'high')],
      [since('2026-10-12', 'watch')],
      [since('2026-10-01', 'watch')],
      [since('2026-10-12', 'watch'), since('2026-10-12', 'watch')],
      [since('2026-10-12')],
      [since('2026-10-02')],
      [since('2026-10-12'), since('2026-10-12', 'watch')],
      [since('2026-10-12'), since('2026-10-12')],
      [since('2026-10-12', 'high')],
    ].map((reasons) => scoreOf(...reasons));
    expect(ascending[0]).toBe(0);
    expect(ascending[1]).toBe(0);
    expect(ascending.slice(1)).toEqual([...new Set(ascending.slice(1))].toSorted((one, other) => one - other));
  });

  it('stays below a graver level whatever the number and age', () => {
    const many = Array.from({ length: 500 }, () => since('1950-01-01', 'watch'));
    expect(scoreOf(...many)).toBeLessThan(scoreOf(since('2026-10-12')));
  });
});

it('names the gravest level, or none', () => {
  expect(gravestLevel([since('2026-10-12', 'watch'), since('2026-10-12')])).toBe('due');
  expect(gravestLevel([])).toBeNull();
});
