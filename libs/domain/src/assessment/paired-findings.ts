import type { AssessmentDocument, MotionRecord } from './assessment-document';
import { otherSideOf } from './other-side';
import type { PositiveFinding } from './positive-finding';

/** Findings that only two measurements together show, in any order of the document. */
export function pairedFindings(document: AssessmentDocument): PositiveFinding[] {
  return [...internalRotationDeficits(document), ...trunkImbalance(document)];
}

/**
 * Lost internal rotation of the shoulder that the external rotation of the same side does not make up for.
 * @source docs/sources.md#wilk-2011
 */
function internalRotationDeficits({ rangeOfMotion }: AssessmentDocument): PositiveFinding[] {
  const internal = rangeOfMotion.filter(({ motion }) => motion === 'shoulder-internal-rotation');
  const external = rangeOfMotion.filter(({ motion }) => motion === 'shoulder-external-rotation');
  return internal.flatMap(({ motion, side, degrees }) => {
    const otherInternal = otherSideOf(side, internal, degreesOf);
    const ownExternal = external.filter((record) => record.side === side).map(degreesOf);
    const otherExternal = otherSideOf(side, external, degreesOf);
    if (otherInternal === null || ownExternal.length === 0 || otherExternal === null) return [];
    const lostArc = otherInternal + otherExternal - (degrees + Math.max(...ownExternal));
    if (otherInternal - degrees < 18 || lostArc <= 5) return [];
    return [{ finding: 'gird', side, cause: { kind: 'motion', motion, side, degrees, finding: 'gird' } }];
  });
}

/**
 * Trunk flexors that hold longer than the extensors.
 * @source docs/sources.md#mcgill-1999
 */
function trunkImbalance({ tests }: AssessmentDocument): PositiveFinding[] {
  const extensors = tests.filter(({ test }) => test === 'trunk-extensor-endurance');
  const flexors = tests.filter(({ test }) => test === 'trunk-flexor-endurance');
  return flexors
    .filter(({ value }) => extensors.some((extensor) => value > extensor.value))
    .map(({ test, side, value }) => ({
      finding: 'trunk-endurance-low',
      side,
      cause: { kind: 'test', test, side, value, finding: 'trunk-endurance-low' },
    }));
}

function degreesOf({ degrees }: MotionRecord): number {
  return degrees;
}
