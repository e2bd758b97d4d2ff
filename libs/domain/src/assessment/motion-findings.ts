import type { Criterion } from './criterion';
import type { FindingKindId } from './finding-kind';
import type { MotionId } from './motion';

/** A finding that follows from degrees. */
interface MotionFinding extends Criterion {
  readonly finding: FindingKindId;
  readonly motion: MotionId;
  readonly better: 'higher';
}

/**
 * Findings that follow from degrees. They carry their own source in the table of findings.
 * @source docs/sources.md#norkin-white
 * @source docs/sources.md#cpg-hip-oa
 */
export const motionFindings: readonly MotionFinding[] = [
  {
    finding: 'cervical-rotation-limited',
    motion: 'cervical-rotation',
    better: 'higher',
    cut: 50,
    difference: { by: 10, included: true },
  },
  {
    finding: 'thoracic-rotation-limited',
    motion: 'thoracolumbar-rotation',
    better: 'higher',
    cut: 38,
    difference: { by: 10, included: true },
  },
  { finding: 'lumbar-flexion-limited', motion: 'thoracolumbar-flexion', better: 'higher', cut: 50 },
  {
    finding: 'hip-ir-limited',
    motion: 'hip-internal-rotation',
    better: 'higher',
    cut: 24,
    difference: { by: 15, included: false },
  },
  {
    finding: 'knee-extension-limited',
    motion: 'knee-extension',
    better: 'higher',
    cut: -5,
    cutIsPositive: true,
    difference: { by: 5, included: true },
  },
  { finding: 'knee-flexion-limited', motion: 'knee-flexion', better: 'higher', cut: 110 },
  { finding: 'shoulder-flexion-limited', motion: 'shoulder-flexion', better: 'higher', cut: 150 },
  {
    finding: 'shoulder-er-limited',
    motion: 'shoulder-external-rotation',
    better: 'higher',
    cut: 60,
    difference: { by: 25, included: false, percent: true },
  },
];
