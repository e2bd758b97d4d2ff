import type { AssessedPatient } from '../../assessment/assessed-patient';
import type { AssessmentDocument } from '../../assessment/assessment-document';
import { isMeasuredTestId, measuredTest } from '../../assessment/measured-test';
import { readMotions } from '../../assessment/read-motion';
import { readTests } from '../../assessment/read-test';
import type { InputEvidence } from '../verdict';
import { withMeasured } from './assessment-on';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { isOfSide } from './measured-days';
import type { MeasuredRecords } from './measured-days';
import { treatedSigns } from './treated-signs';
import type { LengthSign } from './treated-signs';

/**
 * At how many visits in a row, the last first, the length tests of what the item treats were all negative. A visit that did not make
 * all of them is passed over; one positive test ends the row. Unknown until one visit made them, and where there are none.
 */
export function lengthTestsNegative(item: ItemReading): InputEvidence[] {
  const signs = treatedSigns(item);
  if (signs.length === 0) return [];
  const { visit } = item;
  const made = visit.visits.toReversed().flatMap(({ on, document }) => {
    const results = resultsOf(signs, document.measured, {
      before: visit.context.basis.assessment,
      patient: visit.patient,
    });
    if (results.includes('positive')) return [{ on, negative: false }];
    return results.includes('unknown') ? [] : [{ on, negative: true }];
  });
  const end = made.findIndex(({ negative }) => !negative);
  const row = end === -1 ? made : made.slice(0, end);
  const looked = end === -1 ? made : made.slice(0, end + 1);
  return knownInput(
    'lengthTestNegativeVisits',
    made.length === 0 ? null : row.length,
    looked.map(({ on }) => on),
  );
}

/** Who is measured, and what was known of the other side. */
interface Measured {
  readonly before: AssessmentDocument;
  readonly patient: AssessedPatient;
}

type TestResult = 'positive' | 'negative' | 'unknown';

function resultsOf(
  signs: readonly LengthSign[],
  records: MeasuredRecords,
  { before, patient }: Measured,
): TestResult[] {
  const nothing = [records.rangeOfMotion, records.tests, records.findings].every(({ length }) => length === 0);
  if (nothing) return ['unknown'];
  const document = withMeasured(before, records);
  return signs.map((sign) => {
    if (sign.kind === 'motion') return motionResult(sign, records, readMotions(document, patient));
    const found = records.findings.find((one) => one.id === sign.finding && isOfSide(one, sign.side));
    if (found) return found.result;
    const tested = records.tests.find(
      (one) =>
        isMeasuredTestId(one.test) && measuredTest(one.test).finding === sign.finding && isOfSide(one, sign.side),
    );
    return readTests(document, patient).find(({ record }) => record === tested)?.result ?? 'unknown';
  });
}

function motionResult(
  { motion, side }: Extract<LengthSign, { kind: 'motion' }>,
  { rangeOfMotion }: MeasuredRecords,
  readings: ReturnType<typeof readMotions>,
): TestResult {
  const records = rangeOfMotion.filter((record) => record.motion === motion && isOfSide(record, side));
  const made = readings.filter(({ record }) => records.includes(record));
  if (made.length === 0) return 'unknown';
  return made.some(({ limitedBy, finding }) => limitedBy !== null || finding !== null) ? 'positive' : 'negative';
}
