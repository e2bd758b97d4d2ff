import type { EquipmentId } from './equipment';
import type { Exercise } from './exercise';

/**
 * Equipment whose load goes up in steps.
 * @source policy
 */
const loads: readonly EquipmentId[] = [
  'band',
  'loop-band',
  'dumbbell',
  'ankle-weight',
  'kettlebell',
  'cable',
  'leg-press',
  'knee-extension-machine',
  'leg-curl',
  'medicine-ball',
  'twist-bar',
  'crate',
];

/** Whether an exercise gets harder by more load; otherwise only by repetitions or another variant. */
export function isLoadAdjustable({ equipment }: Pick<Exercise, 'equipment'>): boolean {
  return equipment.some((item) => loads.includes(item));
}
