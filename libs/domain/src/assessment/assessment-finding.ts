import type { Finding } from '../kernel/finding';
import type { RedFlagId } from './red-flag';

/** What an assessment can have to say, beside `red-flag.` with the id of each raised flag. */
export const assessmentFindingCodes = [
  'presentation.missing',
  'presentation.side-missing',
  'diagnosis.missing',
  'event.missing',
  'event.in-future',
  'event.qualifier-unknown',
  'red-flags.not-screened',
  'precaution.unknown',
  'precaution.not-cleared',
  'precaution.suggested',
  'pain.not-asked',
  'evidence.missing',
  'finding.contradicted',
  'finding.without-problem',
  'measure.not-assessed',
  'measure.no-norm',
  'goal.missing',
  'goal.without-baseline',
  'constraint.missing',
] as const;

/** One of {@link assessmentFindingCodes}, or `red-flag.` followed by the id of a raised flag. */
export type AssessmentFindingCode = (typeof assessmentFindingCodes)[number] | `red-flag.${RedFlagId}`;

/** Something about an assessment that a clinician must see. */
export type AssessmentFinding = Finding<AssessmentFindingCode>;
