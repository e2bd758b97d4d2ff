import type { Motion, MotionBand } from '@repattern/domain';

const joints: Readonly<Record<string, string>> = {
  cervical: 'Neck',
  thoracolumbar: 'Trunk',
  shoulder: 'Shoulder',
  elbow: 'Elbow',
  forearm: 'Forearm',
  wrist: 'Wrist',
  hip: 'Hip',
  knee: 'Knee',
  ankle: 'Ankle',
  subtalar: 'Subtalar',
  'first-mtp': 'First MTP',
};

/** A motion as one says it: `Hip internal rotation`. */
export function motionName({ joint, motion }: Motion): string {
  return `${joints[joint] ?? joint} ${motion.replaceAll('-', ' ')}`;
}

/** How much of the reference is left. */
export const motionBandWording: Readonly<Record<MotionBand, string>> = {
  normal: 'full',
  mild: 'mild loss',
  moderate: 'moderate loss',
  severe: 'severe loss',
};
