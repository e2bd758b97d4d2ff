import type { BodySide } from '../kernel/body-side';
import type { TissueId } from '../exercise/tissues';
import { abilityOf } from './abilities';
import type { AbilityId } from './abilities';
import type { AssessedPatient } from './assessed-patient';
import type { AssessmentDocument } from './assessment-document';
import { findingKindOf } from './finding-kind-of';
import { measuredTest } from './measured-test';
import { isWeakGrade } from './muscle-grade';
import { painProblemFrom } from './pain-evidence';
import type { PositiveFinding } from './positive-finding';
import { positiveFindings } from './positive-findings';
import type { ProblemCause, ProblemWeight } from './problem';
import { readMotions } from './read-motion';
import { readTests } from './read-test';

/** One thing that speaks for one problem. */
export interface Evidence {
  readonly problem:
    | { readonly kind: 'weak' | 'tight'; readonly tissue: TissueId }
    | { readonly kind: 'impaired'; readonly ability: AbilityId };
  readonly side: BodySide | null;
  readonly weight: ProblemWeight;
  readonly cause: ProblemCause;
}

/** Everything that was found, as far as it speaks for problems; in no particular order. */
export function evidenceOf(document: AssessmentDocument, patient: AssessedPatient): Evidence[] {
  return [
    ...fromFindings(document, patient),
    ...fromMuscleTests(document),
    ...fromLimitedMotions(document, patient),
    ...fromTestsWithoutFinding(document, patient),
    ...painProblemFrom(document),
  ];
}

function fromFindings(document: AssessmentDocument, patient: AssessedPatient): Evidence[] {
  return positiveFindings(document, patient).flatMap((found) => {
    const { finding, cause } = found;
    const kind = findingKindOf(finding);
    if (kind === null) return [];
    const ability = abilityOf(kind);
    const side = sideOfTissues(found, document);
    const problems: Pick<Evidence, 'problem' | 'side'>[] = [
      ...kind.impliesTight.map((tissue) => ({ problem: { kind: 'tight' as const, tissue }, side })),
      ...kind.impliesWeak.map((tissue) => ({ problem: { kind: 'weak' as const, tissue }, side })),
      ...(ability === null ? [] : [{ problem: { kind: 'impaired' as const, ability }, side: found.side }]),
    ];
    return problems.map((problem) => ({ ...problem, weight: 3, cause }));
  });
}

/** A test of the whole body that is slow beside one painful knee speaks for the tissues of that leg. */
function sideOfTissues({ side, cause }: PositiveFinding, { presentation }: AssessmentDocument): BodySide | null {
  return cause.kind === 'test' && !measuredTest(cause.test).sided ? presentation.side : side;
}

function fromMuscleTests(document: AssessmentDocument): Evidence[] {
  return document.strength
    .filter(({ grade }) => isWeakGrade(grade))
    .map(({ muscle, side, grade }) => ({
      problem: { kind: 'weak', tissue: muscle },
      side,
      weight: 3,
      cause: { kind: 'strength', muscle, side, grade },
    }));
}

/** A limited motion that stands for no finding blames no tissue. */
function fromLimitedMotions(document: AssessmentDocument, patient: AssessedPatient): Evidence[] {
  return readMotions(document, patient).flatMap(({ record, limitedBy, finding }) => {
    if (limitedBy === null || finding !== null) return [];
    const { motion, side, degrees } = record;
    const cause = { kind: 'motion', motion, side, degrees, finding } as const;
    return [{ problem: { kind: 'impaired', ability: 'mobility' }, side, weight: 3, cause }];
  });
}

function fromTestsWithoutFinding(document: AssessmentDocument, patient: AssessedPatient): Evidence[] {
  return readTests(document, patient).flatMap(({ record, result }) => {
    const { ability, finding } = measuredTest(record.test);
    if (result !== 'positive' || ability === undefined || finding !== null) return [];
    const { test, side, value } = record;
    const cause = { kind: 'test', test, side, value, finding } as const;
    return [{ problem: { kind: 'impaired', ability }, side, weight: 3, cause }];
  });
}
