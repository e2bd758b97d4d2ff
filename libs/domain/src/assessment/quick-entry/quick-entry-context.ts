import type { AssessmentDocument } from '../assessment-document';
import type { QuickEntryContext } from './quick-entry';

/** What a line is read against while an assessment is open. */
export function quickEntryContext({ presentation: { id, side } }: AssessmentDocument): QuickEntryContext {
  return { presentation: id, side };
}
