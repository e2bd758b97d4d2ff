import type { AssessedPatient } from './assessed-patient';
import type { AssessmentDocument, MotionRecord } from './assessment-document';
import { isBehindOther, isBeyondCut } from './criterion';
import type { FindingKindId } from './finding-kind';
import type { Motion, MotionId } from './motion';
import { motionFindings } from './motion-findings';
import { motions } from './motions.data';
import { otherSideOf } from './other-side';
import { referenceRange } from './reference-range';
import type { ReferenceRange } from './reference-range';

/** How much of the reference range is left. */
export type MotionBand = 'normal' | 'mild' | 'moderate' | 'severe';

/** A measured motion beside what it should be. */
export interface MotionReading {
  readonly record: MotionRecord;
  readonly reference: ReferenceRange;
  /** Share of the reference, 0–100 and above. A motion that ends at neutral has 100, 50 or 0 by its deficit. */
  readonly percent: number;
  readonly band: MotionBand;
  /** Why it counts as limited; null when it does not. */
  readonly limitedBy: 'reference' | 'deficit' | 'other-side' | null;
  /** The finding that the degrees stand for, or null. */
  readonly finding: FindingKindId | null;
}

const motionById: ReadonlyMap<MotionId, Motion> = new Map(motions.map((motion) => [motion.id, motion]));

/** The motion of an id, or null when there is none. */
export function motionOf(id: MotionId): Motion | null {
  return motionById.get(id) ?? null;
}

/**
 * Every measured motion with what it means, in the order of the document; motions that the table does not know are left
 * out. The patient's age is the one on the day of the assessment.
 */
export function readMotions(document: AssessmentDocument, patient: AssessedPatient): MotionReading[] {
  return document.rangeOfMotion.flatMap((record) => {
    const motion = motionOf(record.motion);
    if (motion === null) return [];
    const others = document.rangeOfMotion.filter((other) => other.motion === record.motion);
    const other = otherSideOf(record.side, others, ({ degrees }) => degrees);
    return [readMotion({ record, motion, other }, patient)];
  });
}

/** One measured motion with what it means; `other` is the same motion of the other side, null when it was not measured. */
export function readMotion(
  { record, motion, other }: { record: MotionRecord; motion: Motion; other: number | null },
  patient: AssessedPatient,
): MotionReading {
  const reference = referenceRange(motion, patient);
  const percent = percentOf(record.degrees, motion, reference);
  const criterion = motionFindings.find((row) => row.motion === motion.id);
  const positive =
    criterion !== undefined &&
    (isBeyondCut(record.degrees, criterion) || isBehindOther(record.degrees, other, criterion));
  return {
    record,
    reference,
    percent,
    band: bandOf(percent),
    limitedBy: limitOf({ degrees: record.degrees, other, percent }, motion),
    finding: positive ? criterion.finding : null,
  };
}

function percentOf(degrees: number, motion: Motion, reference: ReferenceRange): number {
  if (motion.normDeg !== 0) return Math.max(0, (degrees / reference.degrees) * 100);
  if (degrees > -5) return 100;
  return degrees >= -10 ? 50 : 0;
}

function bandOf(percent: number): MotionBand {
  if (percent < 50) return 'severe';
  if (percent < 75) return 'moderate';
  return percent < 90 ? 'mild' : 'normal';
}

function limitOf(
  { degrees, other, percent }: { degrees: number; other: number | null; percent: number },
  motion: Motion,
): MotionReading['limitedBy'] {
  if (motion.normDeg === 0 && degrees <= -5) return 'deficit';
  if (motion.normDeg !== 0 && percent < 85) return 'reference';
  return other !== null && other - degrees >= 10 ? 'other-side' : null;
}
