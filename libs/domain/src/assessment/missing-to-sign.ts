import type { RegionId } from '../exercise/regions';
import type { AssessmentDocument } from './assessment-document';
import type { AssessmentFinding, AssessmentFindingCode } from './assessment-finding';
import { unscreenedFlags } from './assessment-findings';
import { eventFindings } from './event-findings';
import { presentationOf } from './presentation-of';
import { raisedRedFlags } from './screen-red-flags';
import { mustBeAnswered, unansweredPrecautions } from './unanswered-precautions';

/** Regions that are there twice, so that a presentation of theirs needs a side. */
const pairedRegions: readonly RegionId[] = ['shoulder', 'elbow-wrist', 'hip', 'knee', 'ankle-foot'];

/**
 * What an assessment lacks. Severity `block` keeps it from being signed; `warn` and `info` will be missed by the plan.
 * Open precautions warn: unknown is an honest answer, which the plan cannot be signed on where it matters. Raised red flags are no
 * reason not to sign: that they were found is what the record has to say, and whoever refers a patient at once has no time for the rest.
 */
export function missingToSign(document: AssessmentDocument): AssessmentFinding[] {
  const stopped = raisedRedFlags(document).some(({ blocksPlan }) => blocksPlan);
  return stopped ? lacking(document).map(toleratedWhenStopped) : lacking(document);
}

/** Codes of what is wrong rather than missing, so that it cannot be signed in any case. */
const faulty: readonly AssessmentFindingCode[] = ['event.in-future', 'precaution.not-cleared'];

function toleratedWhenStopped(found: AssessmentFinding): AssessmentFinding {
  return found.severity === 'block' && !faulty.includes(found.code) ? { ...found, severity: 'warn' } : found;
}

function lacking(document: AssessmentDocument): AssessmentFinding[] {
  return [
    ...missingPresentation(document),
    ...eventFindings(document).map(withSeverity('block', 'event.missing', 'event.in-future')),
    ...unscreenedFlags(document).map(withSeverity('block', 'red-flags.not-screened')),
    ...missingPrecautions(document),
    ...missingPain(document),
    ...(hasEvidence(document) ? [] : [finding('evidence.missing', 'block')]),
    ...missingGoals(document),
    ...missingConstraints(document),
  ];
}

function missingPresentation({ presentation: { id, side, icd10 } }: AssessmentDocument): AssessmentFinding[] {
  const presentation = presentationOf(id);
  if (presentation === null) return [finding('presentation.missing', 'block')];
  const sideless = side === null && pairedRegions.includes(presentation.region);
  return [
    ...(sideless ? [finding('presentation.side-missing', 'block')] : []),
    ...(icd10 === null ? [finding('diagnosis.missing', 'warn')] : []),
  ];
}

function missingPrecautions(document: AssessmentDocument): AssessmentFinding[] {
  const open = unansweredPrecautions(document).map((flag) =>
    finding('precaution.unknown', mustBeAnswered(flag) ? 'warn' : 'info', { flag: flag.id, effect: flag.effect }),
  );
  const uncleared = document.precautions.flags.filter(
    ({ status, clearedBy, clearedOn }) =>
      status === 'cleared' && (clearedBy === null || clearedOn === null || clearedOn > document.assessedOn),
  );
  return [...open, ...uncleared.map(({ flag }) => finding('precaution.not-cleared', 'block', { flag }))];
}

function missingPain({ pain }: AssessmentDocument): AssessmentFinding[] {
  const ratings = (['now', 'best', 'worst'] as const).filter((rating) => pain[rating] === null);
  return ratings.map((rating) => finding('pain.not-asked', rating === 'now' ? 'block' : 'warn', { rating }));
}

function hasEvidence({ findings, strength, rangeOfMotion, tests }: AssessmentDocument): boolean {
  return findings.length + strength.length + rangeOfMotion.length + tests.length > 0;
}

/** A goal is measurable when the measure has a value to start from. */
function missingGoals({ goals, outcomes, pain }: AssessmentDocument): AssessmentFinding[] {
  if (goals.length === 0) return [finding('goal.missing', 'warn')];
  const scored = [...outcomes.map(({ id }) => id), ...(pain.now === null ? [] : ['nprs'])];
  const open = new Set(goals.map(({ measure }) => measure).filter((measure) => !scored.includes(measure)));
  return [...open].map((measure) => finding('goal.without-baseline', 'warn', { measure }));
}

function missingConstraints({ constraints }: AssessmentDocument): AssessmentFinding[] {
  const asked = ['startOn', 'visitsPerWeek', 'clinicMinutes', 'homeMinutesPerDay'] as const;
  const open: string[] = asked.filter((field) => constraints[field] === null);
  const fields = constraints.weekdays.length === 0 ? [...open, 'weekdays'] : open;
  return fields.map((field) => finding('constraint.missing', 'warn', { field }));
}

function finding(
  code: AssessmentFindingCode,
  severity: AssessmentFinding['severity'],
  params: AssessmentFinding['params'] = {},
): AssessmentFinding {
  return { code, severity, params };
}

/** What is only pointed out while assessing counts more when signing. */
function withSeverity(
  severity: AssessmentFinding['severity'],
  ...codes: readonly AssessmentFindingCode[]
): (found: AssessmentFinding) => AssessmentFinding {
  return (found) => (codes.includes(found.code) ? { ...found, severity } : found);
}
