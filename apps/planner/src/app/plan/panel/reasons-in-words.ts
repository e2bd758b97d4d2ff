import type { AbsenceReason } from '@repattern/domain';
import { absenceReasonInWords, type AbsenceNaming } from '../../wording/absence-wording';
import { forbids } from './forbidding-reason';

/** A reason against an exercise in words. */
export interface ReasonInWords {
  readonly words: string;
  /** Whether it keeps the exercise out, whoever wants it there. */
  readonly forbids: boolean;
}

/** Reasons in words, what forbids first. */
export function reasonsInWords(reasons: readonly AbsenceReason[], naming: AbsenceNaming): readonly ReasonInWords[] {
  return reasons
    .map((reason) => ({ words: absenceReasonInWords(reason, naming), forbids: forbids(reason) }))
    .sort((one, other) => Number(other.forbids) - Number(one.forbids));
}
