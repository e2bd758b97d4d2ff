import type { AbsenceReason } from '@repattern/domain';
import { absenceReasonInWords, type AbsenceNaming } from '../../wording/absence-wording';
import type { IconName } from '../../ui/icon';
import { forbids, speaksFor } from './forbidding-reason';

/** What a reason comes to: the exercise is kept out whoever wants it, is less good there, or is as good as what is there. */
export type ReasonWeight = 'forbids' | 'warns' | 'speaks-for';

/** A reason against an exercise in words. */
export interface ReasonInWords {
  readonly words: string;
  readonly weight: ReasonWeight;
}

const weights: readonly ReasonWeight[] = ['forbids', 'warns', 'speaks-for'];

/** Reasons in words, what forbids first. */
export function reasonsInWords(reasons: readonly AbsenceReason[], naming: AbsenceNaming): readonly ReasonInWords[] {
  return reasons
    .map((reason) => ({ words: absenceReasonInWords(reason, naming), weight: weightOf(reason) }))
    .sort((one, other) => weights.indexOf(one.weight) - weights.indexOf(other.weight));
}

function weightOf(reason: AbsenceReason): ReasonWeight {
  if (forbids(reason)) return 'forbids';
  return speaksFor(reason) ? 'speaks-for' : 'warns';
}

/** The icon of each weight. */
export const reasonIcons = { forbids: 'stop', warns: 'warning', 'speaks-for': 'check' } as const satisfies Readonly<
  Record<ReasonWeight, IconName>
>;
