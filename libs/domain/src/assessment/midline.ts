import type { TissueId } from '../exercise/tissues';
import type { FindingKindId } from './finding-kind';

/**
 * Tissues that are one, or that are only ever trained as one: a problem of theirs has no side.
 * @source policy
 */
const midlineTissues: readonly TissueId[] = [
  'deep-neck-flexors',
  'deep-neck-extensors',
  'thoracic-extensors',
  'diaphragm',
  'transversus-abdominis',
  'rectus-abdominis',
  'pelvic-floor',
  'thoracolumbar-fascia',
];

/** Whether a tissue has no side. */
export function isMidlineTissue(tissue: TissueId): boolean {
  return midlineTissues.includes(tissue);
}

/** Findings about the whole body, the trunk or the head, which have no side. */
const midlineFindings: readonly FindingKindId[] = [
  ...['forward-head', 'cva-low', 'hyperkyphosis', 'occiput-wall-distance', 'swayback', 'flat-back'],
  ...['anterior-pelvic-tilt', 'posterior-pelvic-tilt', 'os-forward-lean', 'os-low-back-arch', 'os-low-back-round'],
  ...['hinge-fault', 'aberrant-motion', 'lumbar-flexion-limited', 'ccft-low', 'neck-flexor-endurance-low'],
  ...['prone-instability-positive', 'sahrmann-low', 'tra-prone-low', 'trunk-endurance-low', 'tug-slow', 'berg-low'],
  ...['sts-slow', 'smooth-pursuit-neck-torsion', 'walking-tolerance-low', 'hi-lo-upper-chest', 'marm-high'],
  ...['bht-low', 'resp-rate-high', 'squeeze-test-painful', 'cervical-distraction-positive'],
];

/** Whether a finding is made on the left and on the right apart. */
export function isSidedFinding(finding: FindingKindId): boolean {
  return !midlineFindings.includes(finding);
}
