import type { ProblemCause } from '../../assessment/problem';

/**
 * What speaks for a problem, in one word for a file: a finding by its id, else the kind of evidence and what was
 * measured. A measured value that stands for a finding is that finding.
 */
export function causeCode(cause: ProblemCause): string {
  switch (cause.kind) {
    case 'finding':
      return cause.finding;
    case 'strength':
      return `strength.${cause.muscle}`;
    case 'motion':
      return cause.finding ?? `motion.${cause.motion}`;
    case 'test':
      return cause.finding ?? `test.${cause.test}`;
    case 'outcome':
      return cause.finding;
    case 'pain':
      return `pain.${cause.rating}`;
    case 'presentation':
      return `presentation.${cause.presentation}`;
  }
}
