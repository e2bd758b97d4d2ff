import type { MeasuredTestId } from '../../assessment/measured-test';
import { readTests } from '../../assessment/read-test';
import type { TestReading } from '../../assessment/read-test';
import { sidesMeet } from '../../kernel/body-side';
import type { BodySide } from '../../kernel/body-side';
import type { InputEvidence } from '../verdict';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { measuredDays } from './measured-days';
import type { VisitReading } from './visit-reading';

/**
 * Strength of the quadriceps beside the other leg, in percent, and whether it lags, as they were measured last; only for an item that
 * trains it. Of several sides the weaker one counts.
 */
export function quadricepsInputs({ exercise, row, visit }: ItemReading): InputEvidence[] {
  if (!exercise?.targetsWeak.includes('quadriceps')) return [];
  const side = exercise.side === 'bilateral' ? null : row.side;
  const indices = readingsOf('quadriceps-index', side, visit).map(({ record }) => record.value);
  return [
    ...knownInput('quadIndex', indices.length === 0 ? null : Math.min(...indices), daysOf('quadriceps-index', visit)),
    ...knownInput('extensionLag', hasLag(side, visit), daysOf('extension-lag', visit)),
  ];
}

function hasLag(side: BodySide | null, visit: VisitReading): boolean | null {
  const tested = readingsOf('extension-lag', side, visit);
  if (tested.length > 0) return tested.some(({ result }) => result === 'positive');
  const found = visit.assessment.findings.filter((one) => one.id === 'extension-lag' && sidesMeet(one.side, side));
  return found.length === 0 ? null : found.some(({ result }) => result === 'positive');
}

function readingsOf(test: MeasuredTestId, side: BodySide | null, { assessment, patient }: VisitReading): TestReading[] {
  return readTests(assessment, patient).filter(({ record }) => record.test === test && sidesMeet(record.side, side));
}

/** The last day on which a test, or the finding of its name, was looked for. */
function daysOf(test: MeasuredTestId, visit: VisitReading): string[] {
  const made = measuredDays(visit).findLast(
    ({ records: { tests, findings } }) =>
      tests.some((one) => one.test === test) || findings.some(({ id }) => id === test),
  );
  return made === undefined ? [] : [made.on];
}
