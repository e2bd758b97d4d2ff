/** How many phases the course of a treatment has. */
const phases = 5;

/** Where in the course of treatment somebody is: `Phase 2 of 5`. */
export function phaseInWords(phase: number): string {
  return `Phase ${phase} of ${phases}`;
}
