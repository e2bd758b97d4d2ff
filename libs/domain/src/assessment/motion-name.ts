import type { MotionId } from './motion';

/** A motion as a clinician writes it, such as `Knee flexion`. */
export function motionName(motion: MotionId): string {
  const words = motion.replaceAll('-', ' ').replace('first mtp', 'first MTP');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
