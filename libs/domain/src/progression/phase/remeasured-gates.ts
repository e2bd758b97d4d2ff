import type { AssessmentDocument } from '../../assessment/assessment-document';
import { presentationOf } from '../../assessment/presentation-of';
import type { CalendarDate } from '../../kernel/calendar-date';
import { addDays } from '../../kernel/calendar-date';
import { sidesMeet } from '../../kernel/body-side';
import type { GateMeasureId } from '../../plan/gate-measures';
import { measuredGates } from '../../plan/measured-gates';
import { motorControlTests } from '../../plan/motor-control-test';
import { daysToReassessment } from '../../schedule/flag-reassessments';
import { withMeasured } from '../evidence/assessment-on';
import type { VisitMeasurements } from '../visit/visit-document';
import type { CourseSoFar, GateSeries } from './course-so-far';

/**
 * For how many days a measurement tells how a patient is; as long as until the next assessment is due.
 * @source policy
 */
export const measurementHoldsDays = daysToReassessment;

type Records = Omit<VisitMeasurements, 'gates'>;
type Remeasured = Extract<
  GateMeasureId,
  | ('romPctNormPriority' | 'motorControlTestMet' | 'mmtPriorityMin' | 'coreLevel')
  | ('slsPctAgeNorm' | 'limbSymmetryPct' | 'psfsMean')
>;

/** Whether records tell anything of a measure. */
const isAbout: Readonly<Record<Remeasured, (records: Records, course: CourseSoFar) => boolean>> = {
  romPctNormPriority: ({ rangeOfMotion }, { found: { limited } }) =>
    rangeOfMotion.some((record) =>
      limited.some(({ motion, side }) => motion === record.motion && sidesMeet(side, record.side)),
    ),
  motorControlTestMet: ({ tests, findings }, { context: { basis } }) => {
    const region = presentationOf(basis.assessment.presentation.id)?.region;
    const asked = region === undefined ? [] : (motorControlTests[region] ?? []);
    return asked.some(
      ({ test, finding }) => tests.some((one) => one.test === test) || findings.some(({ id }) => id === finding),
    );
  },
  mmtPriorityMin: ({ strength }, { found: { weak } }) =>
    strength.some(({ muscle, side }) => weak.some((one) => one.tissue === muscle && sidesMeet(one.side, side))),
  coreLevel: ({ tests }) => tests.some(({ test }) => test === 'sahrmann-core'),
  slsPctAgeNorm: ({ tests }) => tests.some(({ test }) => test === 'single-leg-stance'),
  limbSymmetryPct: ({ tests }) => tests.some(({ test }) => test === 'limb-symmetry' || test === 'quadriceps-index'),
  psfsMean: ({ outcomes }) => outcomes.some(({ id }) => id === 'psfs'),
};

/**
 * One reading for each day on which a measure was measured, at the assessment or at a visit. What is older than
 * {@link measurementHoldsDays} counts for nothing, so that a measure of several muscles is unknown once one of them was measured too
 * long ago.
 */
export function remeasured(measure: Remeasured): (course: CourseSoFar, most: number) => GateSeries {
  return (course, most) => {
    const { basis, on: today } = course.context;
    const sources = sourcesOf(course);
    const days = sources.filter(({ records }) => isAbout[measure](records, course)).map(({ on }) => on);
    return days.slice(-most).map((on, at, all) => {
      const known = asKnown(basis.assessment, sources, { until: on, at: at === all.length - 1 ? today : on });
      return { on, value: measuredGates(known, basis.patient, course.found)[measure] };
    });
  };
}

interface Source {
  readonly on: string;
  readonly records: Records;
}

function sourcesOf({ visits, context: { basis } }: CourseSoFar): Source[] {
  const { assessment } = basis;
  const later = visits.filter(({ on }) => on >= assessment.assessedOn);
  return [
    { on: assessment.assessedOn, records: assessment },
    ...later.map(({ on, document }) => ({ on, records: document.measured })),
  ];
}

const nothing: Records = { strength: [], rangeOfMotion: [], tests: [], outcomes: [], findings: [] };

/** The assessment with what was measured until a day and still holds on another. */
function asKnown(
  assessment: AssessmentDocument,
  sources: readonly Source[],
  { until, at }: { readonly until: string; readonly at: string },
): AssessmentDocument {
  const from = addDays(at as CalendarDate, -measurementHoldsDays);
  return sources
    .filter(({ on }) => on >= from && on <= until)
    .reduce((known: AssessmentDocument, { records }) => withMeasured(known, records), { ...assessment, ...nothing });
}
