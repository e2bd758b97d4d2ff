import type { Contraindication, ContraindicationId } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import type { Lane } from '../exercise/decide-contraindication';
import { judgeContraindication } from '../exercise/decide-contraindication';
import type { Exercise } from '../exercise/exercise';
import { unknownFlag } from '../exercise/flag-state';
import type { FlagState } from '../exercise/flag-state';
import type { BodySide } from '../kernel/body-side';
import type { FlagStates } from './flag-states-during';

/** What a flag means for a use of an exercise on the days that are looked at. */
export interface FlagDecision {
  readonly flag: ContraindicationId;
  readonly decision: 'block' | 'clearance' | 'needs-answer' | 'modify';
}

/** Whether a decision forbids the use, until somebody clears it at least. */
export function forbids({ decision }: FlagDecision): boolean {
  return decision === 'block' || decision === 'clearance';
}

/** Answers every flag that means something for a use of an exercise, each once with the strictest that it means. */
export type FlagJudge = (
  exercise: Exercise,
  use: { readonly lane: Lane; readonly side: BodySide | null },
) => FlagDecision[];

/**
 * Judges by the flags of some days, by all of them or by those of a kind. Those that hold on none of them are looked at once, not for every exercise. A flag that
 * was not answered and could only modify means nothing yet.
 */
export function flagJudge(
  days: readonly FlagStates[],
  isJudged: (flag: Contraindication) => boolean = () => true,
): FlagJudge {
  const open = contraindications.filter(isJudged).flatMap((flag) => {
    const states = statesOf(flag, days);
    return states.length === 0 ? [] : [{ flag, states }];
  });
  return (exercise, use) => {
    const decisions: FlagDecision[] = [];
    for (const { flag, states } of open) {
      const decision = strictestOf(exercise, flag, { ...use, states });
      if (decision !== null) decisions.push({ flag: flag.id, decision });
    }
    return decisions;
  };
}

const strictest = ['block', 'clearance', 'needs-answer', 'modify'] as const;

function strictestOf(
  exercise: Exercise,
  flag: Contraindication,
  {
    lane,
    side,
    states,
  }: { readonly lane: Lane; readonly side: BodySide | null; readonly states: readonly FlagState[] },
): FlagDecision['decision'] | null {
  let found: FlagDecision['decision'] | null = null;
  for (const state of states) {
    const judgement = judgeContraindication(exercise, flag, { lane, side, state });
    if (judgement === null || (judgement.decision === 'needs-answer' && judgement.would === 'modify')) continue;
    if (found === null || strictest.indexOf(judgement.decision) < strictest.indexOf(found)) found = judgement.decision;
  }
  return found;
}

/** The states of a flag that could mean anything, each once. */
function statesOf(flag: Contraindication, days: readonly FlagStates[]): FlagState[] {
  const states = days.map((day) => day.get(flag.id) ?? unknownFlag);
  const open = states.filter(({ status }) => flag.alwaysOn === true || status === 'present' || status === 'unknown');
  return open.filter(
    ({ status, region, side }, index) =>
      open.findIndex((other) => other.status === status && other.region === region && other.side === side) === index,
  );
}
