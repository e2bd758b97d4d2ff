import type { MotionBand } from '@repattern/domain';

/** How much of the reference is left. */
export const motionBandWording: Readonly<Record<MotionBand, string>> = {
  normal: 'full',
  mild: 'mild loss',
  moderate: 'moderate loss',
  severe: 'severe loss',
};
