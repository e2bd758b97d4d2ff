import { findingKindOf } from '../../assessment/finding-kind-of';
import type { ProblemCause } from '../../assessment/problem';
import { motionOf } from '../../assessment/read-motion';
import { sidesMeet } from '../../kernel/body-side';
import type { PlanProblem } from '../../plan/plan-document';
import type { ItemReading } from './item-reading';

/** A measured value or a finding that shows how far a tissue or a joint gives way. */
export type LengthSign = Extract<ProblemCause, { kind: 'motion' | 'finding' | 'test' }>;

/** A motion that was found limited. */
export type MotionSign = Extract<ProblemCause, { kind: 'motion' }>;

/**
 * What showed the tightness that an item treats, when the plan was made: limited motions and length tests of tissues that it
 * lengthens, and limited motions of its own region where it treats lost mobility, on its side, each once. A finding that also stands for
 * weakness, such as a posture, is no length test.
 */
export function treatedSigns(item: ItemReading): LengthSign[] {
  const signs = item.treats.flatMap((problem) =>
    problem.because.filter((cause) => isLengthSign(cause)).filter((sign) => isTreated(sign, problem, item)),
  );
  return [...new Map(signs.map((sign) => [keyOf(sign), sign])).values()];
}

/** The motions among {@link treatedSigns}. */
export function treatedMotions(item: ItemReading): MotionSign[] {
  return treatedSigns(item).filter((sign) => sign.kind === 'motion');
}

function isLengthSign(cause: ProblemCause): cause is LengthSign {
  if (cause.kind === 'motion') return true;
  if (cause.kind !== 'finding' && cause.kind !== 'test') return false;
  const kind = cause.finding === null ? null : findingKindOf(cause.finding);
  return kind !== null && kind.impliesTight.length > 0 && kind.impliesWeak.length === 0;
}

function isTreated(sign: LengthSign, problem: PlanProblem, { exercise, row }: ItemReading): boolean {
  if (exercise === null || !sidesMeet(sign.side, exercise.side === 'bilateral' ? null : row.side)) return false;
  if (problem.kind === 'tight') return true;
  if (problem.kind !== 'impaired' || problem.ability !== 'mobility' || sign.kind !== 'motion') return false;
  return exercise.region === 'whole-body' || motionOf(sign.motion)?.region === exercise.region;
}

function keyOf(sign: LengthSign): string {
  const what = sign.kind === 'motion' ? sign.motion : sign.finding;
  return `${sign.kind} ${what ?? ''} ${sign.side ?? ''}`;
}
