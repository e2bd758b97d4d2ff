import { askedComparison, isSameComparison, usualComparison } from './compared-revisions';

describe('the revisions that an address names', () => {
  it('are the usual ones when it says nothing', () => {
    expect(askedComparison(undefined, undefined)).toEqual({ revisions: usualComparison, fault: null });
    expect(askedComparison('', '')).toEqual({ revisions: usualComparison, fault: null });
  });

  it('are any two, or one and whatever is usual for the other', () => {
    expect(askedComparison('2', '5').revisions).toEqual({ from: 2, to: 5 });
    expect(askedComparison(undefined, '5').revisions).toEqual({ from: null, to: 5 });
    expect(askedComparison('2', undefined).revisions).toEqual({ from: 2, to: null });
  });

  it.each(['0', '-1', '1.5', '1e3', ' 1', '01', '9999999999', "1' or 1=1", '<script>', '１'])(
    'are the usual ones when it says %j, and that is told',
    (hostile) => {
      expect(askedComparison(hostile, undefined)).toEqual({ revisions: usualComparison, fault: 'no-number' });
      expect(askedComparison('1', hostile)).toEqual({ revisions: usualComparison, fault: 'no-number' });
    },
  );

  it('are the usual ones when the later comes first, and that is told', () => {
    expect(askedComparison('5', '2')).toEqual({ revisions: usualComparison, fault: 'no-order' });
  });

  it('are the same when they compare the same for the same cause', () => {
    expect(isSameComparison(askedComparison('2', '5'), askedComparison('2', '5'))).toBe(true);
    expect(isSameComparison(askedComparison('2', '5'), askedComparison('2', '6'))).toBe(false);
    expect(isSameComparison(askedComparison('x', '5'), askedComparison(undefined, undefined))).toBe(false);
  });
});
