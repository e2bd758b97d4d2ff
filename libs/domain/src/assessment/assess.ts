import type { AssessedPatient } from './assessed-patient';
import { patientOn } from './assessed-patient';
import type { AssessmentDocument } from './assessment-document';
import type { AssessmentFinding } from './assessment-finding';
import { assessmentFindings } from './assessment-findings';
import { evidenceOf } from './evidence';
import { mergeEvidence } from './merge-evidence';
import type { Problem } from './problem';
import { raisedRedFlags } from './screen-red-flags';
import type { RaisedRedFlag } from './screen-red-flags';
import { templateGuesses } from './template-guesses';

/** What an assessment comes to. */
export interface AssessmentResult {
  /** What is to be treated, the weightiest first. */
  readonly problems: readonly Problem[];
  /** Raised red flags, in the order of the table. */
  readonly redFlags: readonly RaisedRedFlag[];
  /** Everything that a clinician must see, by code. */
  readonly findings: readonly AssessmentFinding[];
}

/**
 * From what was found to what is to be treated. Neither the order of an assessment nor a repeated entry changes it.
 * The patient’s age is counted on the day of the assessment.
 */
export function assess(document: AssessmentDocument, patient: AssessedPatient): AssessmentResult {
  const assessed = patientOn(patient, document.assessedOn);
  return {
    problems: mergeEvidence([...evidenceOf(document, assessed), ...templateGuesses(document, assessed)]),
    redFlags: raisedRedFlags(document),
    findings: assessmentFindings(document, assessed),
  };
}
