import type { PlannedVisit } from '@repattern/domain';
import { visitAfterKey } from './visit-after-key';

const visit = (on: string): PlannedVisit => ({
  ...{ id: on, phase: 1, on, at: null, status: 'planned', fixed: false, reassess: false },
});
const visits = ['2026-03-02', '2026-03-05', '2026-03-09', '2026-03-13', '2026-03-23'].map(visit);

function after(key: string, from: string): string | null {
  const found = visits.find(({ id }) => id === from);
  return found === undefined ? null : (visitAfterKey(key, found, visits)?.id ?? null);
}

describe('visitAfterKey', () => {
  it('walks through time and stops at both ends', () => {
    expect(after('ArrowRight', '2026-03-02')).toBe('2026-03-05');
    expect(after('ArrowLeft', '2026-03-05')).toBe('2026-03-02');
    expect(after('ArrowLeft', '2026-03-02')).toBeNull();
    expect(after('ArrowRight', '2026-03-23')).toBeNull();
  });

  it('goes to the nearest visit a week on or back, over weeks without one', () => {
    expect(after('ArrowDown', '2026-03-05')).toBe('2026-03-13');
    expect(after('ArrowDown', '2026-03-13')).toBe('2026-03-23');
    expect(after('ArrowUp', '2026-03-09')).toBe('2026-03-02');
  });

  it('leads to the first and the last, and nowhere by other keys', () => {
    expect(after('Home', '2026-03-13')).toBe('2026-03-02');
    expect(after('End', '2026-03-02')).toBe('2026-03-23');
    expect(after('x', '2026-03-02')).toBeNull();
  });
});
