import type { BodySide } from '../kernel/body-side';
import type { Contraindication, ContraindicationEffect, ContraindicationId } from './contraindication';
import { contraindications } from './contraindications.data';
import { decideContraindication, effectWhenPresent } from './decide-contraindication';
import type { ContraindicationOutcome, Lane } from './decide-contraindication';
import type { Exercise } from './exercise';
import { unknownFlag } from './flag-state';
import type { FlagState } from './flag-state';

/** What one flag means for an exercise, where it means anything. */
export interface ContraindicationDecision {
  readonly flag: ContraindicationId;
  readonly decision: Exclude<ContraindicationOutcome, 'none'>;
  /** What the flag does if it is present: the decision itself, or what hangs on the answer. */
  readonly would: ContraindicationEffect;
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
    const judged = { lane: use.lane, side: use.side, state: stateOf(contraindication, use.flags) };
    const decision = decideContraindication(exercise, contraindication, judged);
    if (decision === 'none') return [];
    const would = decision === 'needs-answer' ? effectWhenPresent(exercise, contraindication, judged) : decision;
    return would === 'none' ? [] : [{ flag: contraindication.id, decision, would, action: contraindication.action }];
  });
}

/** A flag that another one implies is present with it, and is as unknown as that one when nothing is said of itself. */
function stateOf({ id, impliedBy }: Contraindication, flags: ReadonlyMap<ContraindicationId, FlagState>): FlagState {
  const implying = impliedBy === undefined ? undefined : flags.get(impliedBy);
  if (implying?.status === 'present') return implying;
  return flags.get(id) ?? implying ?? unknownFlag;
}
