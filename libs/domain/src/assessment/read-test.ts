import type { AssessedPatient } from './assessed-patient';
import type { AssessmentDocument, TestRecord } from './assessment-document';
import { isBehindOther, isBeyondCut } from './criterion';
import { isMeasuredTestId, measuredTest } from './measured-test';
import { otherSideOf } from './other-side';
import { testReference } from './test-reference';
import type { TestReference } from './test-reference';

/** A measured test beside what it is compared with. */
export interface TestReading {
  readonly record: TestRecord;
  readonly reference: TestReference;
  /** `unknown` when nothing tells for this patient. */
  readonly result: 'positive' | 'negative' | 'unknown';
}

/**
 * Every measured test with its result, in the order of the document. The patient's age is the one on the day of the
 * assessment.
 */
export function readTests(document: AssessmentDocument, patient: AssessedPatient): TestReading[] {
  const known = document.tests.filter(({ test }) => isMeasuredTestId(test));
  return known.map((record) => {
    const others = known.filter(({ test }) => test === record.test);
    return readTest({ record, other: otherSideOf(record.side, others, ({ value }) => value) }, patient);
  });
}

/** One measured test with its result; `other` is the value of the other side, null when it was not measured. */
export function readTest(
  { record, other }: { record: TestRecord; other: number | null },
  patient: AssessedPatient,
): TestReading {
  const test = measuredTest(record.test);
  const reference = testReference(record.test, patient);
  const positive =
    isBeyondCut(record.value, { ...test, cut: reference.cut }) || isBehindOther(record.value, other, test);
  const comparable = reference.missing === 'none' && test.difference !== undefined && other !== null;
  const judged = reference.cut !== null || comparable;
  return { record, reference, result: positive ? 'positive' : judged ? 'negative' : 'unknown' };
}
