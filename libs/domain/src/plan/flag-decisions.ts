import type { Contraindication, ContraindicationId } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import type { Lane } from '../exercise/decide-contraindication';
import { judgeContraindication } from '../exercise/decide-contraindication';
import type { Exercise } from '../exercise/exercise';
import { unknownFlag } from '../exercise/flag-state';
import type { FlagState } from '../exercise/flag-state';
import type { BodySide } from '../kernel/body-side';
import type { FlagStates } from './flag-states-during';
import { flagsConcerning } from './flags-concerning';

/** What a flag means for a use of an exercise on the days that are looked at. */
export interface FlagDecision {
  readonly flag: ContraindicationId;
  readonly decision: 'block' | 'clearance' | 'needs-answer' | 'modify';
}

/** Whether a decision forbids the use, until somebody clears it at least. */
export function forbids({ decision }: FlagDecision): boolean {
  return decision === 'block' || decision === 'clearance';
}

/** A use that flags are asked about. */
export interface UseInLane {
  readonly lane: Lane;
  readonly side: BodySide | null;
}

/** Answers every flag that means something for a use of an exercise, each once with the strictest that it means. */
export type FlagJudge = (exercise: Exercise, use: UseInLane) => FlagDecision[];

/**
 * Judges by the flags of some days, by all of them or by those of a kind. A flag that was not answered and could
 * only modify means nothing yet.
 */
export function flagJudge(
  days: readonly FlagStates[],
  isJudged: (flag: Contraindication) => boolean = () => true,
): FlagJudge {
  const open = new Map<Contraindication, readonly FlagState[]>();
  for (const flag of contraindications.filter(isJudged)) {
    const states = statesOf(flag, days);
    if (states.length > 0) open.set(flag, states);
  }
  return (exercise, use) => {
    const decisions: FlagDecision[] = [];
    if (open.size === 0) return decisions;
    for (const flag of flagsConcerning(exercise, use.lane)) {
      const decision = strictestOf(exercise, { flag, states: open.get(flag) ?? [] }, use);
      if (decision !== null) decisions.push({ flag: flag.id, decision });
    }
    return decisions;
  };
}

/** A flag with the states in which it could mean something. */
interface OpenFlag {
  readonly flag: Contraindication;
  readonly states: readonly FlagState[];
}

const strictest = ['block', 'clearance', 'needs-answer', 'modify'] as const;

function strictestOf(
  exercise: Exercise,
  { flag, states }: OpenFlag,
  { lane, side }: UseInLane,
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
