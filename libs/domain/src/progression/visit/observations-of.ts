import type { Exercise } from '../../exercise/exercise';
import { isLoadAdjustable } from '../../exercise/load-adjustable';
import type { DoseFormId } from '../../technique/dose-forms';
import type { ObservationId } from './item-observations';

/** What the rules of each form look at, in the order in which it is seen; nothing else is asked. */
const byForm: Readonly<Record<DoseFormId, readonly ObservationId[]>> = {
  'stretch-static': [],
  'stretch-pnf': [],
  'mobility-dynamic': [],
  'activation-low-load': ['substitution', 'breathHolding'],
  'strength-isometric': ['breathHolding'],
  'strength-isotonic': ['surplusReps', 'rpe', 'rir', 'breathHolding'],
  'strength-eccentric': ['surplusReps', 'rpe', 'breathHolding'],
  'functional-task': ['rpe', 'breathHolding'],
  'posture-habit': [],
  'aerobic-locomotor': ['rpe'],
  plyometric: [],
  'core-hold': ['pbuDeviation', 'breathHolding'],
  'core-dynamic': ['pbuDeviation', 'breathHolding'],
  'myofascial-release': ['withinSessionChange'],
  'trigger-point-compression': ['withinSessionChange'],
  'joint-mob-oscillatory': ['resistanceDominant', 'withinSessionChange'],
  'joint-mob-sustained': ['resistanceDominant', 'withinSessionChange'],
  mwm: ['withinSessionChange'],
  'self-release': ['withinSessionChange'],
  nmes: ['tolerated', 'intensityMilliamperes', 'skinReaction'],
  'balance-static': ['touches'],
  'balance-dynamic': ['touches'],
  repositioning: ['targetErrorMet'],
  'rhythmic-stabilization': [],
  'breathing-pattern': ['rateComfortable', 'accessoryUse'],
  imt: [],
};

/**
 * What is asked about an item beside its dose, pain and quality: only what a rule reads of its form, in the order in which it is
 * seen. Repetitions above the target matter only where more load can follow from them. Dizziness stands last: it stops an item
 * of any form, and only breathing is asked about it every time.
 */
export function observationsOf(form: DoseFormId, exercise: Pick<Exercise, 'equipment'>): ObservationId[] {
  const asked = byForm[form].filter((seen) => seen !== 'surplusReps' || isLoadAdjustable(exercise));
  return [...asked, 'dizziness'];
}
