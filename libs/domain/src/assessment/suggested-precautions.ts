import type { ContraindicationId } from '../exercise/contraindication';
import type { AssessmentDocument } from './assessment-document';
import type { AssessmentFinding } from './assessment-finding';
import type { MeasuredTestId } from './measured-test';

/** A result from which on a precaution is likely to hold. */
interface PrecautionSign {
  readonly test: MeasuredTestId;
  readonly atLeast: number;
  readonly flag: ContraindicationId;
}

/**
 * Results that speak for a precaution.
 * @source docs/sources.md#steadi
 * @source docs/sources.md#effusion-soreness
 */
const signs: readonly PrecautionSign[] = [
  { test: 'effusion', atLeast: 2, flag: 'joint-effusion-2plus' },
  { test: 'tug', atLeast: 13.5, flag: 'high-fall-risk' },
];

/** Precautions that a measured value speaks for and that nobody recorded as present. */
export function suggestedPrecautions({ tests, precautions }: AssessmentDocument): AssessmentFinding[] {
  const present = precautions.flags.filter(({ status }) => status === 'present').map(({ flag }) => flag);
  return signs
    .filter(({ flag }) => !present.includes(flag))
    .flatMap(({ test, atLeast, flag }): AssessmentFinding[] => {
      const value = Math.max(...tests.filter((record) => record.test === test).map((record) => record.value));
      return value >= atLeast
        ? [{ code: 'precaution.suggested', severity: 'warn', params: { flag, test, value } }]
        : [];
    });
}
