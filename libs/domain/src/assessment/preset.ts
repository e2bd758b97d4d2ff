import type { TissueId } from '../exercise/tissues';
import { tissues } from '../exercise/tissues';
import type { FindingKindId } from './finding-kind';
import { findingKindOf } from './finding-kind-of';
import { measuredTest, measuredTestIds } from './measured-test';
import type { MeasuredTestId } from './measured-test';
import type { MotionId } from './motion';
import { motionFindings } from './motion-findings';
import { motions } from './motions.data';
import type { OutcomeMeasureId } from './outcome-measure';
import type { Presentation } from './presentation';
import type { RedFlagId } from './red-flag';

/** What to ask and test first. */
export interface AssessmentPreset {
  readonly redFlags: readonly RedFlagId[];
  /** Findings to look for; those that follow from a preset motion, test or muscle are not asked twice. */
  readonly findings: readonly FindingKindId[];
  readonly motions: readonly MotionId[];
  readonly muscles: readonly TissueId[];
  readonly tests: readonly MeasuredTestId[];
  readonly outcomes: readonly OutcomeMeasureId[];
}

/** Muscle tests that show a finding. */
export const muscleOfFinding: Readonly<Record<FindingKindId, TissueId>> = {
  'quadriceps-weak': 'quadriceps',
  'shoulder-er-weak': 'infraspinatus',
};

/** What to ask and test first for a presentation. */
export function presetFor(presentation: Presentation): AssessmentPreset {
  const typical = presentation.typicalFindings;
  const tests = measuredTestIds().filter((id) => isFirstChoice(id, typical));
  const measured = tests.map((id) => measuredTest(id).finding);
  const fromMotions = motionFindings.filter(({ finding }) => typical.includes(finding));
  const muscles = presentation.typicallyWeak.filter((tissue) => tissues[tissue].kind === 'muscle' && isGraded(tissue));
  const graded = typical.flatMap((id) => (Object.hasOwn(muscleOfFinding, id) ? [muscleOfFinding[id]] : []));
  const followed = [...measured, ...fromMotions.map(({ finding }) => finding), ...Object.keys(muscleOfFinding)];
  return {
    redFlags: presentation.redFlagsToScreen,
    findings: typical.filter((id) => findingKindOf(id) !== null && !followed.includes(id)),
    motions: motionsToMeasure(
      presentation,
      fromMotions.map(({ motion }) => motion),
    ),
    muscles: [...new Set([...muscles, ...graded.filter((tissue) => tissue !== undefined)])],
    tests,
    outcomes: presentation.proms,
  };
}

/** Muscles that a clinician grades by hand; the deep ones of the trunk and neck are tested otherwise. */
function isGraded(tissue: TissueId): boolean {
  return !deepMuscles.includes(tissue);
}

const deepMuscles: readonly TissueId[] = [
  'deep-neck-flexors',
  'deep-neck-extensors',
  'diaphragm',
  'intercostals',
  'transversus-abdominis',
  'lumbar-multifidus',
  'pelvic-floor',
  'vastus-medialis',
  'foot-intrinsics',
];

/** Of several tests that show one finding, the first in the table. */
function isFirstChoice(id: MeasuredTestId, typical: readonly FindingKindId[]): boolean {
  const { finding } = measuredTest(id);
  if (finding === null || !typical.includes(finding)) return false;
  return measuredTestIds().find((other) => measuredTest(other).finding === finding) === id;
}

function motionsToMeasure({ region }: Presentation, typical: readonly MotionId[]): MotionId[] {
  const regional = motions.filter((motion) => motion.region === region && firstMotions.includes(motion.id));
  return [...new Set([...typical, ...regional.map(({ id }) => id)])];
}

/** Motions that are measured first in their region. */
const firstMotions: readonly MotionId[] = [
  ...['cervical-flexion', 'cervical-extension', 'cervical-rotation', 'cervical-lateral-flexion'],
  ...['thoracolumbar-flexion', 'thoracolumbar-extension', 'thoracolumbar-lateral-flexion', 'thoracolumbar-rotation'],
  ...['shoulder-flexion', 'shoulder-abduction', 'shoulder-external-rotation', 'shoulder-internal-rotation'],
  ...['elbow-flexion', 'elbow-extension', 'wrist-flexion', 'wrist-extension'],
  ...['hip-flexion', 'hip-extension', 'hip-internal-rotation', 'hip-external-rotation'],
  ...['knee-flexion', 'knee-extension', 'ankle-dorsiflexion', 'ankle-plantar-flexion'],
];
