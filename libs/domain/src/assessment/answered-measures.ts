import type { AssessmentDocument } from './assessment-document';
import { measuredTest, measuredTestIds } from './measured-test';
import { motionFindings } from './motion-findings';
import { muscleOfFinding } from './preset';

/** What can be looked for and measured. */
export const measureKinds = ['findings', 'motions', 'muscles', 'tests', 'outcomes'] as const;

/** One of {@link measureKinds}. */
type MeasureKind = (typeof measureKinds)[number];

/**
 * What was looked for and measured, by id. A recorded finding answers the measurements that could show it, and a pain
 * rating answers the pain scale.
 */
export function answeredMeasures(document: AssessmentDocument): Record<MeasureKind, readonly string[]> {
  const findings = document.findings.map(({ id }) => id);
  const shown = (finding: string | null): boolean => finding !== null && findings.includes(finding);
  const motionsShown = motionFindings.filter(({ finding }) => shown(finding)).map(({ motion }) => motion);
  const musclesShown = findings.flatMap((id) => (Object.hasOwn(muscleOfFinding, id) ? [muscleOfFinding[id]] : []));
  const testsShown = measuredTestIds().filter((id) => shown(measuredTest(id).finding));
  return {
    findings,
    motions: [...document.rangeOfMotion.map(({ motion }) => motion), ...motionsShown],
    muscles: [...document.strength.map(({ muscle }) => muscle), ...musclesShown.filter((id) => id !== undefined)],
    tests: [...document.tests.map(({ test }) => test), ...testsShown],
    outcomes: [...document.outcomes.map(({ id }) => id), ...(document.pain.now === null ? [] : ['nprs'])],
  };
}
