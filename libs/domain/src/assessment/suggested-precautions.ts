import type { ContraindicationId } from '../exercise/contraindication';
import type { AssessmentDocument } from './assessment-document';
import type { AssessmentFinding } from './assessment-finding';
import { isBeyondCut } from './criterion';
import type { Criterion } from './criterion';
import type { FindingKindId } from './finding-kind';
import type { MeasuredTestId } from './measured-test';

/** Results on the worse side of a cut-off speak for a precaution. */
interface PrecautionSign extends Criterion {
  readonly test: MeasuredTestId;
  readonly flag: ContraindicationId;
}

/**
 * Results that speak for a precaution.
 * @source docs/sources.md#steadi
 * @source docs/sources.md#effusion-soreness
 */
const signs: readonly PrecautionSign[] = [
  { test: 'effusion', better: 'lower', cut: 2, cutIsPositive: true, flag: 'joint-effusion-2plus' },
  { test: 'tug', better: 'lower', cut: 13.5, cutIsPositive: true, flag: 'high-fall-risk' },
  { test: 'berg', better: 'higher', cut: 45, flag: 'high-fall-risk' },
];

/**
 * Pain at rest from which the irritability counts as severe, as the table of precautions has it.
 * @source policy
 */
const severePain = { nrs: 8 } as const;

/** Findings that show what a precaution is about. */
const flagOfFinding: Readonly<Record<FindingKindId, ContraindicationId>> = {
  'apprehension-positive': 'anterior-shoulder-instability',
};

/** Precautions that a measured value speaks for and that nobody recorded as present. */
export function suggestedPrecautions(document: AssessmentDocument): AssessmentFinding[] {
  const { flags } = document.precautions;
  const present = flags.filter(({ status }) => status === 'present').map(({ flag }) => flag);
  return signs
    .filter(({ flag }) => !present.includes(flag))
    .flatMap((sign): AssessmentFinding[] => {
      const { flag, test } = sign;
      const value = worstOf(document, sign);
      return value === null ? [] : [{ code: 'precaution.suggested', severity: 'warn', params: { flag, test, value } }];
    });
}

/**
 * Whether something that was measured or found speaks for a precaution of which nothing was said of itself. It has to be
 * answered, even where all others were denied at once.
 */
export function isSuggestedOnly(flag: ContraindicationId, document: AssessmentDocument): boolean {
  if (document.precautions.flags.some((record) => record.flag === flag)) return false;
  if (flag === 'severe-irritability') return (document.pain.now ?? 0) >= severePain.nrs;
  return (
    signs.some((sign) => sign.flag === flag && worstOf(document, sign) !== null) ||
    document.findings.some(({ id, result }) => result === 'positive' && flagOfFinding[id] === flag)
  );
}

function worstOf({ tests }: AssessmentDocument, sign: PrecautionSign): number | null {
  const beyond = tests.filter(({ test, value }) => test === sign.test && isBeyondCut(value, sign));
  const values = beyond.map(({ value }) => value);
  if (values.length === 0) return null;
  return sign.better === 'lower' ? Math.max(...values) : Math.min(...values);
}
