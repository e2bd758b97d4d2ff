import { isAsked } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import { answeredMeasures } from './answered-measures';
import type { AssessmentDocument, AssessmentSection } from './assessment-document';
import { expectedEvent, untoldEvent } from './healing-events';
import { presetFor } from './preset';
import type { AssessmentPreset } from './preset';
import { presentationOf } from './presentation-of';
import { redFlags } from './red-flags.data';
import { screenRedFlags } from './screen-red-flags';
import { unansweredPrecautions } from './unanswered-precautions';

/** How much of a section is done. What nobody expected counts in neither number. */
export interface SectionProgress {
  readonly answered: number;
  readonly expected: number;
}

/**
 * How far each section is. What is expected depends on the presentation; without one, no test is expected and every red
 * flag is.
 */
export function sectionProgress(document: AssessmentDocument): Record<AssessmentSection, SectionProgress> {
  const presentation = presentationOf(document.presentation.id);
  const preset = presentation === null ? null : presetFor(presentation);
  const answered = answeredMeasures(document);
  return {
    presentation: presentationProgress(document),
    pain: among([document.pain.now, document.pain.best, document.pain.worst].map((rating) => rating !== null)),
    redFlags: redFlagProgress(document, preset),
    precautions: precautionProgress(document),
    findings: entries(preset?.findings, answered.findings),
    strength: entries(preset?.muscles, answered.muscles),
    rangeOfMotion: entries(preset?.motions, answered.motions),
    tests: entries(preset?.tests, answered.tests),
    outcomes: entries(preset?.outcomes, answered.outcomes),
    goals: among([document.goals.length > 0]),
    constraints: constraintProgress(document),
    notes: { answered: 0, expected: 0 },
  };
}

function presentationProgress(document: AssessmentDocument): SectionProgress {
  const { id, side, icd10, onsetOn } = document.presentation;
  const asked = [id, side, icd10, onsetOn].map((value) => value !== null);
  return among(expectedEvent(id) === null ? asked : [...asked, untoldEvent(document) === null]);
}

function redFlagProgress(document: AssessmentDocument, preset: AssessmentPreset | null): SectionProgress {
  const wanted = preset?.redFlags ?? redFlags.map(({ id }) => id);
  const screens = screenRedFlags(document).filter(({ id }) => wanted.includes(id));
  return among(screens.map(({ status }) => status !== 'unknown'));
}

function precautionProgress(document: AssessmentDocument): SectionProgress {
  const expected = contraindications.filter(isAsked).length;
  return { answered: expected - unansweredPrecautions(document).length, expected };
}

function constraintProgress({ constraints }: AssessmentDocument): SectionProgress {
  const { startOn, visitsPerWeek, clinicMinutes, homeMinutesPerDay, weekdays } = constraints;
  const told = [startOn, visitsPerWeek, clinicMinutes, homeMinutesPerDay].map((value) => value !== null);
  return among([...told, weekdays.length > 0]);
}

function entries(expected: readonly string[] | undefined, answered: readonly string[]): SectionProgress {
  return among((expected ?? []).map((id) => answered.includes(id)));
}

function among(answers: readonly boolean[]): SectionProgress {
  return { answered: answers.filter(Boolean).length, expected: answers.length };
}
