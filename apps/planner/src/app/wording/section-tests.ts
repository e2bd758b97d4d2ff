import type { MeasuredTest, TestReference } from '@repattern/domain';
import { measured } from './section-words';

/** What a test is compared with, in few words: `≥ 12 s`, `mean 26.9 s`. */
export function testNormInWords(test: MeasuredTest, { cut, cutIsPositive, mean, missing }: TestReference): string {
  if (cut !== null)
    return `${signOf(test.better, cutIsPositive)}\u202f${measured(Math.round(cut * 10) / 10, test.unit)}`;
  if (mean !== null) return `mean ${measured(mean, test.unit)}`;
  switch (missing) {
    case 'age':
      return 'needs the age';
    case 'sex':
      return 'needs the sex';
    case 'age-out-of-table':
      return 'no norm at this age';
    case 'none':
    case null:
      return test.difference === undefined ? '' : 'compared by side';
  }
}

/** How a result within the reference lies to the cut-off. */
function signOf(better: MeasuredTest['better'], cutIsPositive: boolean): string {
  if (better === 'higher') return cutIsPositive ? '>' : '≥';
  return cutIsPositive ? '<' : '≤';
}
