import type { DoseFinding } from '@repattern/domain';
import { checkDose } from '@repattern/domain/technique/check-dose';
import { doseFindingInWords } from './dose-finding-wording';
import { limitsInWords, quantityInWords } from './quantity-in-words';

const findingsOf = (change: Readonly<Record<string, unknown>>): string[] =>
  checkDose({
    form: 'stretch-static',
    hold_s: 30,
    reps: 2,
    sets: 1,
    intensity: 3,
    days_per_week: 5,
    ...change,
  }).map((finding: DoseFinding) => doseFindingInWords(finding));

describe('doseFindingInWords', () => {
  it('says the limits that bind', () => {
    expect(findingsOf({ hold_s: 3 })).toContain('Has to be 5–120\u2009s.');
    expect(findingsOf({ hold_s: 90 })).toEqual(['Usually 10–60\u2009s.']);
  });

  it('says what is missing, no number, or not whole', () => {
    expect(findingsOf({ hold_s: undefined })).toEqual(['Fill this in.']);
    expect(findingsOf({ reps: NaN })).toEqual(['Enter a number.']);
    expect(findingsOf({ reps: 2.5 })).toContain('Enter a whole number.');
  });
});

describe('quantities in words', () => {
  it('puts a thin space before a unit, and none before a degree', () => {
    expect([quantityInWords(8.57, 'breaths/min'), quantityInWords(4.5, '°'), quantityInWords(12, '')]).toEqual([
      '8.6\u2009breaths/min',
      '4.5°',
      '12',
    ]);
  });

  it('says limits of which one is missing', () => {
    expect([limitsInWords(2, undefined, ''), limitsInWords(undefined, 20, 's'), limitsInWords(2, 5, '')]).toEqual([
      'at least 2',
      'at most 20\u2009s',
      '2–5',
    ]);
  });
});
