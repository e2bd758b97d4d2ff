import { assess } from '../assessment/assess';
import type { AssessedPatient } from '../assessment/assessed-patient';
import { patientOn } from '../assessment/assessed-patient';
import type { AssessmentDocument } from '../assessment/assessment-document';
import { presentationOf } from '../assessment/presentation-of';
import { readMotions } from '../assessment/read-motion';
import { testReference } from '../assessment/test-reference';
import type { BodySide } from '../kernel/body-side';
import type { RegionId } from '../exercise/regions';
import type { GateMeasureId } from './gate-measures';
import { priorityWeakMuscles } from './priority-weak-muscles';

/** What decides which gates make sense for a patient. */
export interface GatedPatient {
  /** Region and side of the presentation; null without one. */
  readonly region: RegionId | null;
  readonly side: BodySide | null;
  readonly hasWeakMuscle: boolean;
  readonly hasLimitedMotion: boolean;
  readonly hasGradedJoint: boolean;
  /** An order that the leg must not bear full weight. */
  readonly hasWeightBearingOrder: boolean;
  /** False only for an age that no table of single-leg stance has. */
  readonly hasStanceNorm: boolean;
}

/** What an assessment says about which gates make sense. The age is the one on the day of the assessment. */
export function gatedPatient(assessment: AssessmentDocument, patient: AssessedPatient): GatedPatient {
  const assessed = patientOn(patient, assessment.assessedOn);
  const { presentation, findings, tests, precautions } = assessment;
  return {
    region: presentationOf(presentation.id)?.region ?? null,
    side: presentation.side,
    hasWeakMuscle: priorityWeakMuscles(assess(assessment, patient).problems).length > 0,
    hasLimitedMotion: readMotions(assessment, assessed).some(({ limitedBy }) => limitedBy !== null),
    hasGradedJoint: tests.some(({ test }) => test === 'effusion') || findings.some(({ id }) => id === 'effusion'),
    hasWeightBearingOrder: hasWeightBearingOrder(precautions),
    hasStanceNorm: testReference('single-leg-stance', assessed).missing !== 'age-out-of-table',
  };
}

/** Whether an order stands that a leg must not bear full weight. */
export function hasWeightBearingOrder({ flags }: AssessmentDocument['precautions']): boolean {
  return flags.some(({ flag, status }) => status === 'present' && weightBearingOrders.includes(flag));
}

/**
 * Whether a gate makes sense for a patient: a gate that does not is never asked for, one that nobody measured is.
 * @source docs/sources.md#phase-model
 */
export function gateApplies(measure: GateMeasureId, patient: GatedPatient): boolean {
  return rules[measure]?.(patient) ?? true;
}

const weightBearingOrders: readonly string[] = ['non-weight-bearing-order', 'partial-weight-bearing-order'];
const trunk: readonly RegionId[] = ['lumbopelvic', 'trunk'];
const leg: readonly RegionId[] = ['hip', 'knee', 'ankle-foot'];
const limb: readonly RegionId[] = ['shoulder', 'elbow-wrist', ...leg];
/** Regions for which a test of motor control is known. */
const controlled: readonly RegionId[] = ['cervical', ...trunk, 'shoulder', 'hip', 'knee'];

/** Measures that do not make sense for everybody. */
const rules: Partial<Readonly<Record<GateMeasureId, (patient: GatedPatient) => boolean>>> = {
  activationHold10x10: ({ hasWeakMuscle }) => hasWeakMuscle,
  mmtPriorityMin: ({ hasWeakMuscle }) => hasWeakMuscle,
  effusion: ({ hasGradedJoint }) => hasGradedJoint,
  romPctNormPriority: ({ hasLimitedMotion }) => hasLimitedMotion,
  motorControlTestMet: (patient) =>
    isOneOf(controlled, patient) && !(isOneOf(leg, patient) && patient.hasWeightBearingOrder),
  coreLevel: (patient) => isOneOf(trunk, patient),
  slsPctAgeNorm: (patient) =>
    isOneOf([...leg, 'whole-body', 'lumbopelvic'], patient) && !patient.hasWeightBearingOrder && patient.hasStanceNorm,
  limbSymmetryPct: (patient) => isOneOf(limb, patient) && (patient.side === 'left' || patient.side === 'right'),
};

function isOneOf(regions: readonly RegionId[], { region }: GatedPatient): boolean {
  return region !== null && regions.includes(region);
}
