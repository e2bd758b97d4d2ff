import { aDose } from '../cases/an-item';
import { lowerDose } from './lower-dose';
import { isRaised, raisedParameters } from './raised-parameters';

const squat = aDose('functional-task', 3);

describe('a dose asks more than another', () => {
  it('by every parameter that is more, or less where less is harder', () => {
    const harder = { ...squat, reps: 12, rep_s: 3, rest_s: 30, depth_pct: 60 };
    expect(raisedParameters(squat, harder)).toEqual(['reps', 'rep_s']);
    expect(raisedParameters(harder, squat)).toEqual(['depth_pct']);
  });

  it('by what only it states, as what was unknown is not taken for as much', () => {
    const [unknown, known] = [aDose('balance-dynamic', 2), aDose('balance-dynamic', 2, { surface: 'firm' })];
    expect(raisedParameters(unknown, known)).toEqual(['surface']);
    expect(raisedParameters(known, unknown)).toEqual([]);
  });

  it('in a way nobody can tell where the forms differ', () => {
    expect(raisedParameters(squat, aDose('mwm', 3))).toBeNull();
    expect(isRaised(squat, aDose('mwm', 3))).toBe(true);
  });
});

describe('the lower of two doses', () => {
  it('asks no more than either, and keeps what asks nothing', () => {
    const other = { ...squat, sets: 2, load_pct_bw: 30, rep_s: 6, rest_s: 90 };
    expect(lowerDose(squat, other)).toEqual({ ...squat, sets: 2, rep_s: 6 });
  });

  it('is the dose itself where the forms differ', () => {
    expect(lowerDose(squat, aDose('mwm', 3))).toBe(squat);
  });
});
