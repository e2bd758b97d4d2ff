import { isAsked } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import { emptyAssessment } from './assessment-document';
import type { AssessmentDocument, PrecautionRecord, Precautions } from './assessment-document';

/**
 * The draft that the next assessment starts from. What the patient is stays: presentation, precautions, goals and
 * constraints. What is asked or measured anew is empty: red flags, pain, findings, measurements, notes, and the
 * precautions that change from visit to visit.
 */
export function nextAssessment(previous: AssessmentDocument, on: string): AssessmentDocument {
  const { presentation, goals, constraints } = previous;
  const precautions = carriedOver(previous.precautions);
  return { ...emptyAssessment(on), presentation, precautions, goals, constraints };
}

/** `absent` for all others would answer what has to be asked again, so that it is written out for what stays. */
function carriedOver({ flags, others }: Precautions): Precautions {
  const lasting = contraindications.filter((flag) => flag.perVisit !== true);
  const kept = flags.filter(({ flag }) => lasting.some(({ id }) => id === flag));
  const listed = new Set(kept.map(({ flag }) => flag));
  const denied = lasting.filter((flag) => isAsked(flag) && !listed.has(flag.id));
  const written = others === 'absent' ? denied.map(({ id }) => absent(id)) : [];
  return { flags: [...kept, ...written], others: 'unknown' };
}

function absent(flag: string): PrecautionRecord {
  return { flag, status: 'absent', region: null, side: null, since: null, clearedBy: null, clearedOn: null };
}
