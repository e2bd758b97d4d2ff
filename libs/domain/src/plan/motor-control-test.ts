import type { AssessmentDocument } from '../assessment/assessment-document';
import type { FindingKindId } from '../assessment/finding-kind';
import type { MeasuredTestId } from '../assessment/measured-test';
import { presentationOf } from '../assessment/presentation-of';
import type { RegionId } from '../exercise/regions';

/** A test of motor control: what it must show, and the finding that it stands for where it was only looked at. */
interface ControlTest {
  readonly finding: FindingKindId;
  readonly test?: MeasuredTestId;
  readonly isMet?: (value: number) => boolean;
  /** False where a positive finding may still be slight enough. */
  readonly failsWhenFound: boolean;
}

const craniocervicalFlexion: ControlTest = {
  finding: 'ccft-low',
  test: 'ccft',
  isMet: (pressure) => pressure >= 26,
  failsWhenFound: true,
};
const coreLevel: ControlTest = {
  finding: 'sahrmann-low',
  test: 'sahrmann-core',
  isMet: (level) => level >= 2,
  failsWhenFound: true,
};
const straightLegRaise: ControlTest = {
  finding: 'aslr-positive',
  test: 'aslr',
  isMet: (score) => score === 0,
  failsWhenFound: true,
};
const stepDown: ControlTest = {
  finding: 'step-down-poor',
  test: 'step-down',
  isMet: (score) => score <= 3,
  failsWhenFound: true,
};
const scapula: ControlTest = { finding: 'scapular-dyskinesis', failsWhenFound: false };

/**
 * The tests of motor control of a region, all of which must be met at the end of phase 2.
 * @source docs/sources.md#phase-model
 */
export const motorControlTests: Partial<Readonly<Record<RegionId, readonly ControlTest[]>>> = {
  cervical: [craniocervicalFlexion],
  lumbopelvic: [coreLevel, straightLegRaise],
  trunk: [coreLevel],
  shoulder: [scapula],
  hip: [stepDown],
  knee: [stepDown],
};

/** Whether an assessment meets the tests of its region: false as soon as one fails, unknown while one is open. */
export function isMotorControlMet(assessment: AssessmentDocument): boolean | 'unknown' {
  const region = presentationOf(assessment.presentation.id)?.region;
  const tests = region === undefined ? undefined : motorControlTests[region];
  if (tests === undefined) return 'unknown';
  const results = tests.map((test) => resultOf(test, assessment));
  if (results.includes(false)) return false;
  return results.every((result) => result === true) ? true : 'unknown';
}

function resultOf(
  { finding, test, isMet, failsWhenFound }: ControlTest,
  assessment: AssessmentDocument,
): boolean | 'unknown' {
  const measured = assessment.tests.filter((record) => record.test === test);
  if (isMet !== undefined && measured.length > 0) return measured.every(({ value }) => isMet(value));
  const found = assessment.findings.filter(({ id }) => id === finding);
  if (found.some(({ result }) => result === 'positive')) return failsWhenFound ? false : 'unknown';
  return found.length > 0 ? true : 'unknown';
}
