import type { ContraindicationId } from '../../exercise/contraindication';
import type { FlagStates } from '../../plan/flag-states-during';

/**
 * Precautions of heart, lungs and blood pressure, with which nobody exercises before pulse, pressure and oxygen are known. A
 * risk of bleeding is none of them: it limits the clinician’s hands, and no vital sign shows it.
 * @source policy
 */
const askingForVitals: readonly ContraindicationId[] = [
  'unstable-cardiac-condition',
  'stable-cardiac-disease',
  'cardiac-disease-transthoracic',
  'aortic-aneurysm-known',
  'cardiac-device-implant-under-6-weeks',
  'sternal-precautions',
  'uncontrolled-hypertension',
  'hypertension-stage2',
  'resting-heart-rate-out-of-range',
  'hypotension-today',
  'autonomic-dysreflexia-risk',
  'severe-lung-disease',
  'pneumothorax-or-imt-contraindication',
];

/**
 * Whether vital signs must be taken at every visit: one of the precautions is present, was not asked about, or was cleared, since
 * what was cleared for exercise is still there.
 */
export function vitalsRequired(flags: FlagStates): boolean {
  return askingForVitals.some((flag) => flags.get(flag)?.status !== 'absent');
}
