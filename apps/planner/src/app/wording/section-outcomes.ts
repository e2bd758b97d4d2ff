import type { OutcomeMeasure } from '@repattern/domain';
import { importantChange } from '@repattern/domain/assessment/outcome-measure';
import { numberInWords } from './section-words';

/** Range and direction: `0–80, higher is better`. */
export function rangeInWords({ min, max, better }: OutcomeMeasure): string {
  return `${numberInWords(min)}–${numberInWords(max)}, ${better} is better`;
}

/** The change that counts: `9 points matter`. */
export function importantChangeInWords(measure: OutcomeMeasure): string {
  const change = importantChange(measure);
  return change === null ? 'important change not known' : `${numberInWords(change)} matter`;
}

/** A change since the last time: `+12, matters` or `−2, worse, too small to matter`. */
export function scoreChangeInWords(measure: OutcomeMeasure, before: number, now: number): string {
  const change = now - before;
  if (change === 0) return 'no change';
  const better = change > 0 === (measure.better === 'higher');
  const important = importantChange(measure);
  const size = `${change > 0 ? '+' : ''}${numberInWords(change)}, ${better ? 'better' : 'worse'}`;
  if (important === null) return size;
  return `${size}, ${Math.abs(change) >= important ? 'matters' : 'too small to matter'}`;
}
