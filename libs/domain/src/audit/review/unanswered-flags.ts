import type { ContraindicationEffect, ContraindicationId } from '../../exercise/contraindication';
import { contraindications } from '../../exercise/contraindications.data';
import { contraindicationsOf } from '../../exercise/contraindications-of';
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
  const open = new Map<ContraindicationId, Set<ContraindicationEffect>>();
  for (const { item, spot } of allItems(plan)) {
    const exercise = exercises.get(item.exerciseId);
    if (!exercise) continue;
    for (const { flag, decision, would } of contraindicationsOf(exercise, { flags, lane: spot.lane, side: item.side }))
      if (decision === 'needs-answer') open.set(flag, (open.get(flag) ?? new Set()).add(would));
  }
  return contraindications.flatMap(({ id: flag }) => {
    const would = strictest.find((effect) => open.get(flag)?.has(effect));
    return would === undefined ? [] : [{ flag, would }];
  });
}
