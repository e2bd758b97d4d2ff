import { phaseMoves } from './phase-moves';

const visit = (on: string, phase: number) => ({ on, phase });

describe('the phases into which a patient came', () => {
  it('begin with the plan, and change at the visit after which another phase counts', () => {
    const visits = [visit('2026-09-07', 1), visit('2026-09-10', 1), visit('2026-09-14', 2), visit('2026-09-17', 1)];
    expect(phaseMoves({ phase: { number: 2 }, startOn: '2026-09-07' }, visits)).toEqual([
      { to: 1, since: '2026-09-07' },
      { to: 2, since: '2026-09-10' },
      { to: 1, since: '2026-09-14' },
      { to: 2, since: '2026-09-17' },
    ]);
  });

  it('begin with a visit that was before the first day of the plan', () => {
    expect(phaseMoves({ phase: { number: 1 }, startOn: '2026-09-07' }, [visit('2026-09-04', 1)])).toEqual([
      { to: 1, since: '2026-09-04' },
    ]);
  });

  it('are the present one before any visit, and none before the plan is in force', () => {
    expect(phaseMoves({ phase: { number: 3 }, startOn: '2026-09-07' }, [])).toEqual([{ to: 3, since: '2026-09-07' }]);
    expect(phaseMoves({ phase: null, startOn: '2026-09-07' }, [])).toEqual([]);
  });
});
