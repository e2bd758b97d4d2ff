/**
 * Grades of the sweep test in their order; trace is a step of its own between none and 1+.
 * @source docs/sources.md#measured-tests
 */
export const effusionGrades = [0, 0.5, 1, 2, 3] as const;

/** Steps from one grade to another on that scale, negative where it falls; null where one of them is no grade. */
export function effusionSteps(from: number, to: number): number | null {
  const [before, after] = [from, to].map((grade) => effusionGrades.findIndex((known) => known === grade)) as [
    number,
    number,
  ];
  return before === -1 || after === -1 ? null : after - before;
}
