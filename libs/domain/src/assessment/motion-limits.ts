import type { Motion, MotionId } from './motion';

/** Motions of the middle of the body, which have no side. */
const midlineMotions: readonly MotionId[] = [
  'cervical-flexion',
  'cervical-extension',
  'thoracolumbar-flexion',
  'thoracolumbar-extension',
];

/** Whether left and right of a motion are measured apart. */
export function isSidedMotion(motion: MotionId): boolean {
  return !midlineMotions.includes(motion);
}

/**
 * The degrees that can be entered, both ends included: a joint that ends at or near neutral may be fixed in a
 * contracture, and no joint goes far beyond its range.
 * @source policy
 */
export function motionLimits(motion: Motion): { readonly lowest: number; readonly highest: number } {
  return {
    lowest: motion.normDeg <= 20 ? -90 : -45,
    highest: Math.min(motion.normDeg + (motion.normDeg === 0 ? 30 : 45), 210),
  };
}
