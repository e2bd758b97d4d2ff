import type { BodySide, EffusionReading, RegionId, VisitContext } from '@repattern/domain';
import { presentationOf } from '@repattern/domain/assessment/presentation-of';
import { gradedAtAssessment } from '@repattern/domain/progression/evidence/graded-joints';

/** A joint whose swelling is followed in a plan. */
export type TrackedJoint = Pick<EffusionReading, 'region' | 'side'>;

const swelling: readonly RegionId[] = ['shoulder', 'elbow-wrist', 'hip', 'knee', 'ankle-foot'];

/** Joints that were graded before, and those of the presentation while a gate asks for swelling; each once. */
export function trackedJoints({ basis, plan, history, visit }: VisitContext): readonly TrackedJoint[] {
  const graded: readonly TrackedJoint[] = [
    ...gradedAtAssessment(basis.assessment),
    ...history.flatMap(({ document }) => document.effusion),
    ...visit.effusion,
    ...(asksForSwelling(plan) ? ofPresentation(plan) : []),
  ];
  const joints = graded.map(({ region, side }) => ({ region, side }));
  return joints.filter((joint, at) => joints.findIndex((one) => isSameJoint(one, joint)) === at);
}

/** Whether two readings are of one joint. */
export function isSameJoint(one: TrackedJoint, other: TrackedJoint): boolean {
  return one.region === other.region && one.side === other.side;
}

function asksForSwelling({ phases }: VisitContext['plan']): boolean {
  return phases.some(({ exit }) => exit.some(({ measure }) => measure === 'effusion'));
}

function ofPresentation({ presentation: { id, side } }: VisitContext['plan']): readonly TrackedJoint[] {
  const region = presentationOf(id)?.region;
  if (region === undefined || !swelling.includes(region)) return [];
  const sides: readonly BodySide[] = side === 'left' || side === 'right' ? [side] : ['left', 'right'];
  return sides.map((one) => ({ region, side: one }));
}
