import { isAsked } from '../exercise/contraindication';
import type { Contraindication } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import type { AssessmentDocument } from './assessment-document';
import { isSuggestedOnly } from './suggested-precautions';

/**
 * Every precaution that is asked and was not answered, in the order of the table. Denying all others at once does not
 * answer one that something measured or found speaks for.
 */
export function unansweredPrecautions(document: AssessmentDocument): Contraindication[] {
  const { flags, others } = document.precautions;
  const answered = new Set(flags.map(({ flag }) => flag));
  const open = contraindications.filter((flag) => isAsked(flag) && !answered.has(flag.id));
  return others === 'absent' ? open.filter(({ id }) => isSuggestedOnly(id, document)) : open;
}

/** Whether a plan cannot be signed while a precaution is open: it could forbid something, in the clinic or at home. */
export function mustBeAnswered({ effect, homeEffect }: Contraindication): boolean {
  return effect !== 'modify' || homeEffect === 'block';
}
