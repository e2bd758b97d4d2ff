import type { FiredRule } from '../verdict';
import { mergeReductions, withoutEasierVariant } from './merge-reductions';

const rest: FiredRule = { rule: 'r-warmup-returns', action: 'REST', params: { restDays: 2, thenSteps: -1 } };
const effort: FiredRule = { rule: 'd-rpe-high', action: 'REGRESS', params: { loadPct: -5 } };
const pain: FiredRule = { rule: 'p-high', action: 'REGRESS', params: { steps: 1, loadPct: -20 } };
const unsettled: FiredRule = { rule: 'p-not-settled', action: 'REGRESS', params: { steps: 0, volumePct: -20 } };
const dizzy: FiredRule = { rule: 's-breath-dizzy', action: 'REGRESS', params: { volumePct: -50 } };
const hold: FiredRule = { rule: 'a-low', action: 'HOLD', params: { simplifyHomeTo: 3 } };

describe('mergeReductions', () => {
  it('takes the longest rest, the largest step and the deepest cut, and sums nothing', () => {
    const merged = mergeReductions([rest, pain, effort, unsettled, dizzy], true);
    expect(merged).toEqual({ restDays: 2, stepsDown: 1, loadPct: -20, volumePct: -50 });
  });

  it('counts a cut of load as one of volume where the load cannot be adjusted', () => {
    expect(mergeReductions([pain], false)).toEqual({ stepsDown: 1, volumePct: -20 });
    expect(mergeReductions([effort, unsettled], false)).toEqual({ volumePct: -20 });
  });

  it('leaves out what is 0', () => {
    expect(mergeReductions([unsettled], true)).toEqual({ volumePct: -20 });
  });

  it('hands a hold its own parameters alone', () => {
    expect(mergeReductions([hold], true)).toEqual({ simplifyHomeTo: 3 });
  });
});

describe('withoutEasierVariant', () => {
  it('cuts a fifth of the volume at least in place of a step down', () => {
    expect(withoutEasierVariant({ restDays: 2, stepsDown: 1 })).toEqual({ restDays: 2, volumePct: -20 });
    expect(withoutEasierVariant({ stepsDown: 1, volumePct: -50 })).toEqual({ volumePct: -50 });
  });

  it('changes nothing where no step down was asked for', () => {
    expect(withoutEasierVariant({ loadPct: -5 })).toEqual({ loadPct: -5 });
  });
});
