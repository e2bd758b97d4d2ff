import type { ContraindicationEffect, ContraindicationId } from '../../exercise/contraindication';
import { contraindications } from '../../exercise/contraindications.data';
import { judgeContraindication } from '../../exercise/decide-contraindication';
import { unknownFlag } from '../../exercise/flag-state';
import { allItems } from '../../plan/edit/item-spot';
import type { FlagStates } from '../../plan/flag-states-during';
import type { ExerciseById } from '../../plan/lane-minutes';
import type { PlanDocument } from '../../plan/plan-document';

/** A precaution that would have to be asked about for an exercise of a plan, and is not known. */
export interface UnansweredFlag {
  readonly flag: ContraindicationId;
  /** The strictest that it would mean for one of the exercises if it were present. */
  readonly would: ContraindicationEffect;
}

/** What is known of a patient, and of exercises. */
export interface KnownFlags {
  readonly flags: FlagStates;
  /** An exercise that is missing says nothing of its precautions. */
  readonly exercises: ExerciseById;
}

const strictest = ['block', 'clearance', 'modify'] as const;

/** Every precaution that is not known and concerns an exercise of a plan, each once, in the order of the contraindication table. */
export function unansweredFlags(plan: PlanDocument, { flags, exercises }: KnownFlags): UnansweredFlag[] {
  const items = allItems(plan);
  return contraindications.flatMap((contraindication) => {
    const state = flags.get(contraindication.id) ?? unknownFlag;
    if (state.status !== 'unknown') return [];
    const effects = items.map(({ item: { exerciseId, side }, spot: { lane } }) => {
      const exercise = exercises.get(exerciseId);
      const judgement = exercise && judgeContraindication(exercise, contraindication, { lane, side, state });
      return judgement?.decision === 'needs-answer' ? judgement.would : null;
    });
    const would = strictest.find((effect) => effects.includes(effect));
    return would === undefined ? [] : [{ flag: contraindication.id, would }];
  });
}
