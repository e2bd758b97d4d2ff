import { isAsked } from '../exercise/contraindication';
import type { Contraindication } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import type { AssessmentDocument } from './assessment-document';
import { isDeniedWithOthers } from './is-denied-with-others';

/** Every precaution that is asked and was neither answered nor denied with all others, in the order of the table. */
export function unansweredPrecautions(document: AssessmentDocument): Contraindication[] {
  const answered = new Set(document.precautions.flags.map(({ flag }) => flag));
  return contraindications.filter(
    (flag) => isAsked(flag) && !answered.has(flag.id) && !isDeniedWithOthers(flag, document),
  );
}

/** Whether a plan cannot be signed while a precaution is open: it could forbid something, in the clinic or at home. */
export function mustBeAnswered({ effect, homeEffect }: Contraindication): boolean {
  return effect !== 'modify' || homeEffect === 'block';
}
