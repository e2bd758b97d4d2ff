import { isAsked } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, PrecautionRecord, Precautions } from './assessment-document';
import { unansweredPrecautions } from './unanswered-precautions';

/**
 * The draft that the next assessment starts from. What the patient is stays: presentation, precautions, goals and
 * constraints. What is asked or measured anew is empty: red flags, pain, findings, measurements, notes, and the
 * precautions that change from visit to visit.
 */
export function nextAssessment(previous: AssessmentDocument, on: string): AssessmentDocument {
  const { presentation, goals, constraints } = previous;
  const precautions = carriedOver(previous);
  return { ...emptyAssessment(on), presentation, precautions, goals, constraints };
}

/** `absent` for all others would answer what has to be asked again, so that it is written out for what stays. */
function carriedOver(previous: AssessmentDocument): Precautions {
  const lasting = contraindications.filter((flag) => flag.perVisit !== true);
  const kept = previous.precautions.flags.filter(({ flag }) => lasting.some(({ id }) => id === flag));
  const undeniable = new Set([...kept.map(({ flag }) => flag), ...unansweredPrecautions(previous).map(({ id }) => id)]);
  const denied = lasting.filter((flag) => isAsked(flag) && !undeniable.has(flag.id));
  return { flags: [...kept, ...denied.map(({ id }) => absent(id))], others: 'unknown' };
}

function absent(flag: string): PrecautionRecord {
  return { flag, status: 'absent', region: null, side: null, since: null, clearedBy: null, clearedOn: null };
}
