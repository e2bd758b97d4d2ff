import type { GateCriterion } from '@repattern/domain';
import { criterionInWords } from './gate-wording';

const criterion: GateCriterion = { id: 'a', measure: 'nprsRest', op: '<=', value: 3, visits: 1, source: 'policy' };

describe('criterionInWords', () => {
  it('compares a measure with its value', () => {
    expect(criterionInWords(criterion)).toBe('Pain at rest ≤\u202f3');
  });

  it('gives a share its sign', () => {
    expect(criterionInWords({ ...criterion, measure: 'romPctNormPriority', op: '>=', value: 80 })).toBe(
      'Range of motion, lowest ≥\u202f80\u202f%',
    );
  });

  it('says on how many visits in a row it must hold', () => {
    expect(criterionInWords({ ...criterion, visits: 2 })).toBe('Pain at rest ≤\u202f3, on 2 visits in a row');
  });

  it('says what only can hold or not without a number', () => {
    const settles: GateCriterion = { ...criterion, measure: 'painSettledByMorning', op: '==', value: true };
    expect(criterionInWords(settles)).toBe('Pain settled by the next morning');
    expect(criterionInWords({ ...settles, value: false })).toBe('Not: pain settled by the next morning');
  });
});
