import { sidesMeet } from '../kernel/body-side';
import type { BodySide } from '../kernel/body-side';
import { concerns } from './concerns';
import type { Contraindication, ContraindicationEffect } from './contraindication';
import type { Exercise } from './exercise';
import type { FlagState } from './flag-state';
import type { RegionId } from './regions';

/** Where an exercise is done. */
export type Lane = 'clinic' | 'home';

/** What a flag means for an exercise: its effect, nothing, or that it has to be asked first. */
export type ContraindicationOutcome = 'none' | ContraindicationEffect | 'needs-answer';

/** The use of an exercise that is judged: where, on which side, and how the flag stands. */
export interface JudgedUse {
  readonly lane: Lane;
  /** Side on which it is done; null where that is open, which counts as both. */
  readonly side: BodySide | null;
  readonly state: FlagState;
}

/** What one flag means for one use of an exercise, where it means anything. */
export interface Judgement {
  readonly decision: Exclude<ContraindicationOutcome, 'none'>;
  /** What the flag does if it is present: the decision itself, or what hangs on the answer. */
  readonly would: ContraindicationEffect;
}

/** {@link judgeContraindication} in one word, `none` where the flag means nothing. */
export function decideContraindication(
  exercise: Exercise,
  contraindication: Contraindication,
  use: JudgedUse,
): ContraindicationOutcome {
  return judgeContraindication(exercise, contraindication, use)?.decision ?? 'none';
}

/**
 * What one flag means for one use of an exercise; null where it means nothing.
 * A flag that always holds needs no state. `cleared` lifts a flag as `absent` does; an unknown one that could do
 * anything here has to be answered.
 */
export function judgeContraindication(
  exercise: Exercise,
  contraindication: Contraindication,
  use: JudgedUse,
): Judgement | null {
  const { status } = use.state;
  const holds = contraindication.alwaysOn === true || status === 'present';
  if (!holds && status !== 'unknown') return null;
  const would = effectWhenPresent(exercise, contraindication, use);
  return would === null ? null : { decision: holds ? would : 'needs-answer', would };
}

function effectWhenPresent(
  exercise: Exercise,
  contraindication: Contraindication,
  { lane, side, state }: JudgedUse,
): ContraindicationEffect | null {
  if (!concerns(contraindication, exercise, lane === 'home' ? 'home' : exercise.setting)) return null;
  if (contraindication.regional && !regionsMeet(state.region, exercise.region)) return null;
  const treatedSide = exercise.side === 'bilateral' ? 'both' : side;
  if (contraindication.sideSpecific === true && !sidesMeet(state.side, treatedSide)) return null;
  return lane === 'home' && contraindication.homeEffect === 'block' ? 'block' : contraindication.effect;
}

/** Whether a flag in one region concerns an exercise of another; no region and the whole body concern everything. */
function regionsMeet(flagged: RegionId | null, treated: RegionId): boolean {
  return flagged === null || flagged === treated || flagged === 'whole-body' || treated === 'whole-body';
}
