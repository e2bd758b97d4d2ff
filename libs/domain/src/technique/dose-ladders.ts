import { breathingLadders } from './breathing';
import { coreStabilityLadders } from './core-stability';
import type { DoseLadders } from './dose-forms';
import { functionalMovementLadders } from './functional-movement';
import { manualTherapyLadders } from './manual-therapy';
import { nmesLadders } from './nmes';
import { proprioceptionLadders } from './proprioception';
import { strengtheningLadders } from './strengthening';
import { stretchingLadders } from './stretching';

/** What rises first when a dose gets harder, and what then, for every form. */
export const doseLadders: DoseLadders = {
  ...stretchingLadders,
  ...strengtheningLadders,
  ...functionalMovementLadders,
  ...coreStabilityLadders,
  ...manualTherapyLadders,
  ...nmesLadders,
  ...proprioceptionLadders,
  ...breathingLadders,
};
