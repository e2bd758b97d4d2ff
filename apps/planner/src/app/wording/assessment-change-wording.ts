import type { ChangeVerdict, MeasureChange } from '@repattern/domain';
import { measuredTests } from '@repattern/domain/assessment/measured-tests.data';
import { muscleGrades } from '@repattern/domain/assessment/muscle-grade';
import { measureName, motionName, muscleName } from './assessment-entry-wording';
import { withSide } from './assessment-presentation-wording';
import { measured, numberInWords } from './section-words';

/** How a measure changed, by sign and word. */
export const verdictWording: Readonly<Record<ChangeVerdict, { readonly sign: string; readonly word: string }>> = {
  'important-better': { sign: '▲', word: 'Important gain' },
  better: { sign: '△', word: 'Better' },
  same: { sign: '■', word: 'Same' },
  worse: { sign: '▽', word: 'Worse' },
  'important-worse': { sign: '▼', word: 'Important loss' },
  unknown: { sign: '○', word: 'Not measured both times' },
};

/** What was measured, with its side. */
export function measureInWords({ kind, id, side }: MeasureChange): string {
  const tests: Readonly<Record<string, { readonly name: string }>> = measuredTests;
  switch (kind) {
    case 'pain':
      return `Pain ${id}`;
    case 'outcome':
      return measureName(id);
    case 'test':
      return withSide(tests[id]?.name ?? id, side);
    case 'motion':
      return withSide(motionName(id), side);
    case 'strength':
      return withSide(muscleName(id), side);
  }
}

/** A value of a change as it was entered: a grade, degrees, or a number with its unit; `–` where there is none. */
export function changeValueInWords({ kind, id }: MeasureChange, value: number | null): string {
  if (value === null) return '–';
  if (kind === 'strength') return gradeOf(value);
  const tests: Readonly<Record<string, { readonly unit: string }>> = measuredTests;
  return measured(value, kind === 'motion' ? '°' : kind === 'test' ? (tests[id]?.unit ?? '') : '');
}

/** The difference with its sign, and from which difference on it matters: `+14, matters from 9`. */
export function differenceInWords({ kind, before, after, important }: MeasureChange): string {
  if (before === null || after === null || before === after || kind === 'strength') return '';
  const difference = `${after > before ? '+' : ''}${numberInWords(after - before)}`;
  return important === null ? difference : `${difference}, matters from ${numberInWords(important)}`;
}

function gradeOf(value: number): string {
  return Object.entries(muscleGrades).find(([, grade]) => grade.value === value)?.[0] ?? String(value);
}
