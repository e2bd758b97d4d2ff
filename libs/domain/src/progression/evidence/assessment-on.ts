import type { AssessmentDocument, TestRecord } from '../../assessment/assessment-document';
import type { VisitContext } from '../visit-context';
import type { VisitDocument, VisitMeasurements } from '../visit/visit-document';
import { flagsFromSigns } from './flags-from-signs';
import { layOver, replaceBy } from './lay-over';

/** What of a visit’s context tells about the patient. */
export type KnownPatient = Pick<VisitContext, 'basis' | 'history' | 'visit' | 'on'>;

/**
 * The assessment as it would read today: everything that was measured, found or answered at visits since, today’s included, laid over
 * it in their order, so that whatever reads an assessment reads what is known now. Its day stays the day of the assessment. Pain at
 * rest of a visit stands for the pain now. Visits before the assessment are not laid over it.
 */
export function assessmentOn({ basis: { assessment }, history, visit }: KnownPatient): AssessmentDocument {
  const since = history.filter(({ on }) => on >= assessment.assessedOn).map(({ document }) => document);
  const laid = [...since, visit].reduce(withVisit, assessment);
  const { flags, others } = laid.precautions;
  const told = visit.screen.flags.map(({ flag }) => flag);
  const proven = flagsFromSigns(visit).filter(({ flag }) => !told.includes(flag));
  return proven.length === 0 ? laid : { ...laid, precautions: { flags: withFlags(flags, proven), others } };
}

function withVisit(before: AssessmentDocument, visit: VisitDocument): AssessmentDocument {
  const { measured, screen, pain } = visit;
  const { precautions } = before;
  return {
    ...withMeasured(before, { ...measured, tests: [...kneeEffusion(visit), ...measured.tests] }),
    pain: pain.rest === null ? before.pain : { ...before.pain, now: pain.rest },
    precautions: { ...precautions, flags: withFlags(precautions.flags, screen.flags) },
  };
}

/** An assessment with records that were made later laid over it. */
export function withMeasured(
  before: AssessmentDocument,
  measured: Omit<VisitMeasurements, 'gates'>,
): AssessmentDocument {
  return {
    ...before,
    strength: layOver(before.strength, measured.strength, ({ muscle }) => muscle),
    rangeOfMotion: layOver(before.rangeOfMotion, measured.rangeOfMotion, ({ motion }) => motion),
    tests: layOver(before.tests, measured.tests, ({ test }) => test),
    outcomes: replaceBy(before.outcomes, measured.outcomes, ({ id }) => id),
    findings: layOver(before.findings, measured.findings, ({ id }) => id),
  };
}

/** An assessment grades swelling of the knee alone. */
function kneeEffusion({ effusion }: VisitDocument): TestRecord[] {
  return effusion
    .filter(({ region }) => region === 'knee')
    .map(({ side, grade }) => ({ test: 'effusion', side, value: grade }));
}

type Flags = AssessmentDocument['precautions']['flags'];

function withFlags(before: Flags, later: Flags): Flags {
  return replaceBy(before, later, ({ flag }) => flag);
}
