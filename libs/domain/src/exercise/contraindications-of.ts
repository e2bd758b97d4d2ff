import type { BodySide } from '../kernel/body-side';
import type { Contraindication, ContraindicationId } from './contraindication';
import { contraindications } from './contraindications.data';
import { judgeContraindication } from './decide-contraindication';
import type { Judgement, Lane } from './decide-contraindication';
import type { Exercise } from './exercise';
import { unknownFlag } from './flag-state';
import type { FlagState } from './flag-state';

/** What one of many flags means for a use of an exercise. */
export interface ContraindicationDecision extends Judgement {
  readonly flag: ContraindicationId;
  /** What to do, in words for the clinician. */
  readonly action: string;
}

/** A patient's flags, and the use of an exercise that is judged by them. */
export interface FlaggedUse {
  /** State of each flag by its id; a flag that is missing is unknown. */
  readonly flags: ReadonlyMap<ContraindicationId, FlagState>;
  readonly lane: Lane;
  /** Side on which it is done; null where that is open, which counts as both. */
  readonly side: BodySide | null;
}

/** Every flag that means anything for that use of the exercise, in the order of the contraindication table. */
export function contraindicationsOf(exercise: Exercise, use: FlaggedUse): ContraindicationDecision[] {
  return contraindications.flatMap((contraindication) => {
    const { id: flag, action } = contraindication;
    const state = stateOf(contraindication, use.flags);
    const judgement = judgeContraindication(exercise, contraindication, { lane: use.lane, side: use.side, state });
    return judgement === null ? [] : [{ flag, ...judgement, action }];
  });
}

/** A flag that another one implies is present with it, and is as unknown as that one when nothing is said of itself. */
function stateOf({ id, impliedBy }: Contraindication, flags: ReadonlyMap<ContraindicationId, FlagState>): FlagState {
  const implying = impliedBy === undefined ? undefined : flags.get(impliedBy);
  if (implying?.status === 'present') return implying;
  return flags.get(id) ?? implying ?? unknownFlag;
}
