import { isAsked } from '../exercise/contraindication';
import type { Contraindication } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import type { AssessmentDocument } from './assessment-document';

/** Every precaution that is asked and was not answered, in the order of the table. */
export function unansweredPrecautions({ precautions }: AssessmentDocument): Contraindication[] {
  if (precautions.others === 'absent') return [];
  const answered = new Set(precautions.flags.map(({ flag }) => flag));
  return contraindications.filter((flag) => isAsked(flag) && !answered.has(flag.id));
}

/** Whether a plan cannot be signed while a precaution is open: it could forbid something, in the clinic or at home. */
export function mustBeAnswered({ effect, homeEffect }: Contraindication): boolean {
  return effect !== 'modify' || homeEffect === 'block';
}
