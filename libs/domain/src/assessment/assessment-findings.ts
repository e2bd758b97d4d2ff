import type { Contraindication } from '../exercise/contraindication';
import { answeredMeasures, measureKinds } from './answered-measures';
import type { AssessedPatient } from './assessed-patient';
import type { AssessmentDocument } from './assessment-document';
import type { AssessmentFinding } from './assessment-finding';
import { contradictedFindings } from './contradicted-findings';
import { eventFindings } from './event-findings';
import { findingKindOf } from './finding-kind-of';
import { presentationOf } from './presentation-of';
import { presetFor } from './preset';
import { readTests } from './read-test';
import { redFlags } from './red-flags.data';
import { screenRedFlags } from './screen-red-flags';
import { suggestedPrecautions } from './suggested-precautions';
import { mustBeAnswered, unansweredPrecautions } from './unanswered-precautions';

/**
 * Everything about an assessment that a clinician must see, the gravest kind first. The patient is as old as on the day
 * of the assessment.
 */
export function assessmentFindings(document: AssessmentDocument, patient: AssessedPatient): AssessmentFinding[] {
  return [
    ...raisedFlags(document),
    ...unscreenedFlags(document),
    ...unansweredPrecautions(document).map(unknownPrecaution),
    ...suggestedPrecautions(document),
    ...eventFindings(document),
    ...contradictedFindings(document, patient),
    ...withoutProblem(document),
    ...withoutNorm(document, patient),
    ...notAssessed(document),
  ];
}

/** Raised flags: those that stop the plan block, the others inform. */
function raisedFlags(document: AssessmentDocument): AssessmentFinding[] {
  return screenRedFlags(document)
    .filter(({ status }) => status === 'raised')
    .map(({ id, urgency, blocksPlan }) => ({
      code: `red-flag.${id}`,
      severity: blocksPlan ? 'block' : 'info',
      params: { redFlag: id, urgency },
    }));
}

/** Flags that the presentation asks for, or all without one, and that are still open. */
export function unscreenedFlags(document: AssessmentDocument): AssessmentFinding[] {
  const presentation = presentationOf(document.presentation.id);
  const wanted = presentation?.redFlagsToScreen ?? redFlags.map(({ id }) => id);
  return screenRedFlags(document)
    .filter(({ id, status }) => status === 'unknown' && wanted.includes(id))
    .map(({ id, open }) => ({
      code: 'red-flags.not-screened',
      severity: 'warn',
      params: { redFlag: id, open: open.length },
    }));
}

function unknownPrecaution(flag: Contraindication): AssessmentFinding {
  const severity = mustBeAnswered(flag) ? 'warn' : 'info';
  return { code: 'precaution.unknown', severity, params: { flag: flag.id, effect: flag.effect } };
}

/** Findings that no exercise answers, and that must not get lost for that. */
function withoutProblem(document: AssessmentDocument): AssessmentFinding[] {
  const silent = document.findings.filter(({ id, result }) => {
    const kind = findingKindOf(id);
    return result === 'positive' && kind?.impliesTight.length === 0 && kind.impliesWeak.length === 0;
  });
  return unique(silent.map(({ id }) => id)).map((finding) => ({
    code: 'finding.without-problem',
    severity: 'warn',
    params: { finding },
  }));
}

function withoutNorm(document: AssessmentDocument, patient: AssessedPatient): AssessmentFinding[] {
  const open = readTests(document, patient).filter(
    ({ result, reference }) => result === 'unknown' && reference.missing !== null && reference.missing !== 'none',
  );
  const named = new Map(open.map(({ record, reference }) => [record.test, reference.missing]));
  return [...named].sort().map(([test, missing]) => ({
    code: 'measure.no-norm',
    severity: 'info',
    params: { test, missing: missing ?? 'none' },
  }));
}

function notAssessed(document: AssessmentDocument): AssessmentFinding[] {
  const presentation = presentationOf(document.presentation.id);
  if (presentation === null) return [];
  const preset = presetFor(presentation);
  const answered = answeredMeasures(document);
  return measureKinds.flatMap((kind) =>
    preset[kind]
      .filter((id) => !answered[kind].includes(id))
      .map((id) => ({ code: 'measure.not-assessed', severity: 'info', params: { kind, id } }) as const),
  );
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}
