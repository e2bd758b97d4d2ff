import type { InputEvidence } from '../verdict';
import { effusionSteps } from '../visit/effusion-grade';
import { gradedAtAssessment, gradedAtVisit } from './graded-joints';
import type { GradedJoint } from './graded-joints';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { loadsJoint } from './loaded-joints';
import type { VisitReading } from './visit-reading';

/**
 * Swelling of the joints that the item loads and that are graded in this plan, at the assessment or at any visit. The worst counts.
 * While one of them is not graded, another that is dry or barely swollen says nothing. `effusionPrev` is the last visit’s grade, on the
 * first visit that of the assessment; what that did not grade is unknown, whatever an older visit knew. The change is counted in
 * steps of the scale, on which trace is one.
 */
export function effusionInputs({ exercise, row, visit }: ItemReading): InputEvidence[] {
  if (exercise === null) return [];
  const { assessment } = visit.context.basis;
  const atStart = gradedAtAssessment(assessment);
  const last = visit.past.at(-1);
  const now = gradedAtVisit(visit.today.document.effusion);
  const previous = last === undefined ? atStart : gradedAtVisit(last.document.effusion);
  const joints = everGraded(visit, atStart).filter((joint) => loadsJoint(exercise, row.side, joint));
  const changes = joints.map((joint) => stepsBetween(gradeOf(joint, previous), gradeOf(joint, now)));
  const days = [last?.on ?? assessment.assessedOn, visit.on] as const;
  return [
    ...knownInput('effusionTracked', joints.length > 0),
    ...knownInput('effusion', worstOf(joints.map((joint) => gradeOf(joint, now))), days.slice(1)),
    ...knownInput('effusionPrev', worstOf(joints.map((joint) => gradeOf(joint, previous))), days.slice(0, 1)),
    ...knownInput('effusionChange', worstOf(changes), days),
  ];
}

/** Each joint once. */
function everGraded({ visits }: VisitReading, atStart: readonly GradedJoint[]): GradedJoint[] {
  const all = [...atStart, ...visits.flatMap(({ document }) => gradedAtVisit(document.effusion))];
  return [...new Map(all.map((joint) => [`${joint.region} ${joint.side}`, joint])).values()];
}

function gradeOf({ region, side }: GradedJoint, graded: readonly GradedJoint[]): number | null {
  return graded.find((joint) => joint.region === region && joint.side === side)?.grade ?? null;
}

function stepsBetween(before: number | null, now: number | null): number | null {
  return before === null || now === null ? null : effusionSteps(before, now);
}

/** Bad news counts at once; good news only when nothing is unknown. Null without any. */
function worstOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const worst = Math.max(...known);
  return worst >= 1 || known.length === values.length ? worst : null;
}
