import { problemKey } from './problem-key';

describe('problemKey', () => {
  it('names what is wrong with what on which side, and nothing that changes with the evidence', () => {
    expect(problemKey({ kind: 'weak', tissue: 'quadriceps', side: 'left' })).toBe('weak.quadriceps.left');
    expect(problemKey({ kind: 'impaired', ability: 'balance', side: null })).toBe('impaired.balance.none');
  });
});
