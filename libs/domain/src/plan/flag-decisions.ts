import { contraindicationsOf } from '../exercise/contraindications-of';
import type { ContraindicationId } from '../exercise/contraindication';
import type { Exercise } from '../exercise/exercise';
import type { Lane } from '../exercise/decide-contraindication';
import type { BodySide } from '../kernel/body-side';
import type { FlagStates } from './flag-states-during';

/** What the flags of some days mean for a use of an exercise. */
export interface FlagDecision {
  readonly flag: ContraindicationId;
  readonly decision: 'block' | 'clearance' | 'needs-answer' | 'modify';
}

const strictest = ['block', 'clearance', 'needs-answer', 'modify'] as const;

/**
 * Every flag that means something for a use of an exercise on any of some days, each once with the strictest that it means. A
 * flag that was not answered and could only modify means nothing yet.
 */
export function flagDecisions(
  exercise: Exercise,
  { lane, side }: { readonly lane: Lane; readonly side: BodySide | null },
  states: readonly FlagStates[],
): FlagDecision[] {
  const found = states
    .flatMap((flags) => contraindicationsOf(exercise, { flags, lane, side }))
    .filter(({ decision, would }) => decision !== 'needs-answer' || would !== 'modify');
  return [...new Set(found.map(({ flag }) => flag))].map((flag) => {
    const own = found.filter((each) => each.flag === flag).map(({ decision }) => decision);
    return { flag, decision: strictest.find((each) => own.includes(each)) ?? 'block' };
  });
}
