/**
 * Grades of manual muscle testing with the number that each stands for.
 * @source docs/sources.md#daniels-worthingham
 */
export const muscleGrades = {
  '0': { value: 0, meaning: 'No contraction palpable' },
  '1': { value: 1, meaning: 'Flicker, no motion' },
  '2-': { value: 1.7, meaning: 'Part of the range, gravity eliminated' },
  '2': { value: 2, meaning: 'Full range, gravity eliminated' },
  '2+': { value: 2.3, meaning: 'Full range, gravity eliminated, and starts against gravity' },
  '3-': { value: 2.7, meaning: 'More than half the range against gravity' },
  '3': { value: 3, meaning: 'Full range against gravity, no added resistance' },
  '3+': { value: 3.3, meaning: 'Full range and slight resistance' },
  '4-': { value: 3.7, meaning: 'Less than moderate resistance' },
  '4': { value: 4, meaning: 'Moderate resistance' },
  '4+': { value: 4.3, meaning: 'More than moderate, still yields' },
  '5': { value: 5, meaning: 'Holds maximal resistance' },
} as const satisfies Readonly<Record<string, { readonly value: number; readonly meaning: string }>>;

/** One key of {@link muscleGrades}. */
export type MuscleGrade = keyof typeof muscleGrades;

/**
 * Whether a grade shows weakness. Grades above 4 differ by less than one grade, so that a comparison with the other side
 * would find nothing more.
 * @source docs/sources.md#daniels-worthingham
 */
export function isWeakGrade(grade: MuscleGrade): boolean {
  return muscleGrades[grade].value <= 4;
}
