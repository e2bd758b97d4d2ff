import { contraindications } from '../exercise/contraindications.data';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, Precautions } from './assessment-document';

/**
 * The draft that the next assessment starts from. What the patient is stays: presentation, goals, constraints, and the
 * precautions that were found or cleared. What is asked or measured anew is empty: red flags, pain, findings,
 * measurements, notes, the precautions that change from visit to visit, and those that were absent.
 */
export function nextAssessment(previous: AssessmentDocument, on: string): AssessmentDocument {
  const { presentation, goals, constraints } = previous;
  const precautions = carriedOver(previous.precautions);
  return { ...emptyAssessment(on), presentation, precautions, goals, constraints };
}

/** What was absent may have come since then, so that nobody carries over that it is not there. */
function carriedOver({ flags }: Precautions): Precautions {
  const perVisit = contraindications.filter((flag) => flag.perVisit === true).map(({ id }) => id);
  const kept = flags.filter(({ flag, status }) => status !== 'absent' && !perVisit.includes(flag));
  return { flags: kept, others: 'unknown' };
}
