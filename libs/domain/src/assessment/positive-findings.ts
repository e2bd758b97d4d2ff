import type { AssessedPatient } from './assessed-patient';
import type { AssessmentDocument } from './assessment-document';
import { measuredTest } from './measured-test';
import { pairedFindings } from './paired-findings';
import type { PositiveFinding } from './positive-finding';
import { readMotions } from './read-motion';
import { readTests } from './read-test';

/**
 * Scores at or below which an outcome measure stands for a finding.
 * @source docs/sources.md#wright-2014
 */
const outcomeFindings = [{ measure: 'cait', atMost: 25, finding: 'cait-low' }] as const;

/** Every positive finding: those that were recorded, and those that follow from degrees, tests and scores. */
export function positiveFindings(document: AssessmentDocument, patient: AssessedPatient): PositiveFinding[] {
  return [
    ...recorded(document),
    ...fromMotions(document, patient),
    ...fromTests(document, patient),
    ...fromOutcomes(document),
    ...pairedFindings(document),
  ];
}

function recorded(document: AssessmentDocument): PositiveFinding[] {
  return document.findings
    .filter(({ result }) => result === 'positive')
    .map(({ id, side }) => ({ finding: id, side, cause: { kind: 'finding', finding: id, side } }));
}

function fromMotions(document: AssessmentDocument, patient: AssessedPatient): PositiveFinding[] {
  return readMotions(document, patient).flatMap(({ record, finding }) => {
    if (finding === null) return [];
    const { motion, side, degrees } = record;
    return [{ finding, side, cause: { kind: 'motion', motion, side, degrees, finding } }];
  });
}

function fromTests(document: AssessmentDocument, patient: AssessedPatient): PositiveFinding[] {
  return readTests(document, patient).flatMap(({ record, result }) => {
    const { finding } = measuredTest(record.test);
    if (result !== 'positive' || finding === null) return [];
    const { test, side, value } = record;
    return [{ finding, side, cause: { kind: 'test', test, side, value, finding } }];
  });
}

function fromOutcomes(document: AssessmentDocument): PositiveFinding[] {
  return document.outcomes.flatMap(({ id, score }) =>
    outcomeFindings
      .filter(({ measure, atMost }) => measure === id && score <= atMost)
      .map(({ finding }) => {
        const { side } = document.presentation;
        return { finding, side, cause: { kind: 'outcome', measure: id, score, finding } };
      }),
  );
}
