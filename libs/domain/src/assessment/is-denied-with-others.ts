import type { Contraindication } from '../exercise/contraindication';
import type { AssessmentDocument } from './assessment-document';
import { isSuggestedOnly } from './suggested-precautions';

/**
 * Whether an asked precaution that is not listed was denied with all others at once: not one that the table got after the
 * assessment, and not one that something measured or found speaks for.
 */
export function isDeniedWithOthers({ id, addedOn }: Contraindication, document: AssessmentDocument): boolean {
  if (document.precautions.others !== 'absent') return false;
  return (addedOn === undefined || addedOn <= document.assessedOn) && !isSuggestedOnly(id, document);
}
