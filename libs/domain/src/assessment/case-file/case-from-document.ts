import { patientOn } from '../assessed-patient';
import type { AssessedPatient } from '../assessed-patient';
import type { AssessmentDocument, HealingEvent, PrecautionRecord } from '../assessment-document';
import type { AssessmentCase, CasePrecaution, CasePresentation, CaseRedFlags, CaseSurgery } from './assessment-case';

/** The file of an assessment. It says all that the assessment says, and of the patient no more than age and sex. */
export function caseFromDocument(document: AssessmentDocument, patient: AssessedPatient): AssessmentCase {
  const { ageYears, sex } = patientOn(patient, document.assessedOn);
  const { pain, precautions } = document;
  return {
    patient: { ageYears, sex },
    assessedOn: document.assessedOn,
    presentation: casePresentation(document),
    pain: { nprsNow: pain.now, nprsBest: pain.best, nprsWorst: pain.worst, marks: pain.marks },
    findings: document.findings,
    strength: document.strength,
    rangeOfMotion: document.rangeOfMotion,
    tests: document.tests,
    outcomes: document.outcomes,
    precautions: Object.fromEntries(precautions.flags.map((record) => [record.flag, precautionOf(record)])),
    otherPrecautions: precautions.others,
    redFlags: redFlagsOf(document),
    goals: document.goals,
    constraints: document.constraints,
    notes: document.notes,
  };
}

function casePresentation({
  presentation: { id, side, onsetOn, icd10, events },
}: AssessmentDocument): CasePresentation {
  const [first, ...otherEvents] = events;
  const surgery = first === undefined ? null : surgeryOf(first);
  return { id, side, onsetOn, icd10, surgery, otherEvents };
}

function surgeryOf({ procedure, on, side, qualifiers }: HealingEvent): CaseSurgery {
  return { procedure, on, side, qualifiers };
}

function precautionOf({ flag: _, ...record }: PrecautionRecord): CasePrecaution {
  return record;
}

function redFlagsOf({ redFlags: { answers, others } }: AssessmentDocument): CaseRedFlags {
  const keys = Object.keys(answers);
  return {
    findings: keys.filter((key) => answers[key] === 'yes'),
    denied: keys.filter((key) => answers[key] === 'no'),
    otherFindings: others,
  };
}
