import type { ContraindicationId } from '../../exercise/contraindication';
import type { FlagStates } from '../../plan/flag-states-during';

/**
 * Precautions of heart, lungs and blood pressure, with which nobody exercises before pulse and pressure are known. A
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
 * Precautions of the lungs among {@link askingForVitals}, with which oxygen must be known, too.
 * @source policy
 */
const askingForOxygen: readonly ContraindicationId[] = ['severe-lung-disease', 'pneumothorax-or-imt-contraindication'];

/**
 * Whether vital signs must be taken at every visit: one of the precautions is present, was not asked about, or was cleared, since
 * what was cleared for exercise is still there.
 */
export function vitalsRequired(flags: FlagStates): boolean {
  return asks(askingForVitals, flags);
}

/** Whether oxygen saturation is one of the vital signs that must be taken, on the same terms. */
export function oxygenRequired(flags: FlagStates): boolean {
  return asks(askingForOxygen, flags);
}

function asks(asking: readonly ContraindicationId[], flags: FlagStates): boolean {
  return asking.some((flag) => flags.get(flag)?.status !== 'absent');
}
