import { sidesMeet } from '../../kernel/body-side';
import type { Exercise } from '../../exercise/exercise';
import type { RegionId } from '../../exercise/regions';
import type { BodySide } from '../../kernel/body-side';
import type { EffusionReading } from '../visit/visit-document';

/** Joints that bear weight together. */
const lowerLimb: readonly RegionId[] = ['hip', 'knee', 'ankle-foot'];

/**
 * Whether an exercise on a side loads a joint: that of its own region, every joint where it is for the whole body, and those of the
 * whole leg where it bears weight on it.
 * @source policy
 */
export function loadsJoint(
  { region, weightBearing, side: trains }: Pick<Exercise, 'region' | 'weightBearing' | 'side'>,
  side: BodySide | null,
  joint: Pick<EffusionReading, 'region' | 'side'>,
): boolean {
  if (!sidesMeet(trains === 'bilateral' ? null : side, joint.side)) return false;
  const bears = weightBearing !== 'none' && lowerLimb.includes(region) && lowerLimb.includes(joint.region);
  return region === 'whole-body' || joint.region === region || bears;
}
