import { sidesMeet } from '../kernel/body-side';
import type { BodySide } from '../kernel/body-side';
import type { TissueId } from '../exercise/tissues';
import type { AssessedPatient } from './assessed-patient';
import type { AssessmentDocument } from './assessment-document';
import type { Evidence } from './evidence';
import type { FindingKindId } from './finding-kind';
import { findingKindOf } from './finding-kind-of';
import { measuredTest } from './measured-test';
import { presentationOf } from './presentation-of';
import { readTests } from './read-test';

/**
 * Findings whose absence shows that the tissues they imply are not tight or weak: tests of exactly that tissue. A
 * posture or a movement that looks well proves nothing about a single muscle.
 * @source policy
 */
const decisiveFindings: readonly FindingKindId[] = [
  ...['thomas-positive', 'thomas-rectus', 'ely-positive', 'ober-positive', 'slr-limited', 'popliteal-angle'],
  ...['gastroc-short', 'dorsiflexion-limited', 'adductor-short', 'piriformis-short', 'pec-minor-short'],
  ...['pec-major-short', 'lat-short', 'upper-trap-short', 'levator-short', 'quadriceps-weak', 'shoulder-er-weak'],
];

/** What the presentation alone makes likely, on its side, as far as nothing that was found speaks against it. */
export function templateGuesses(document: AssessmentDocument, patient: AssessedPatient): Evidence[] {
  const presentation = presentationOf(document.presentation.id);
  if (presentation === null) return [];
  const tissues = [
    ...presentation.typicallyTight.map((tissue) => ({ kind: 'tight' as const, tissue })),
    ...presentation.typicallyWeak.map((tissue) => ({ kind: 'weak' as const, tissue })),
  ];
  const cause = { kind: 'presentation', presentation: presentation.id } as const;
  const against = [...strongMuscles(document), ...negativeTests(document, patient)];
  return tissues.flatMap((problem) =>
    singleSides(document.presentation.side)
      .filter((side) => !against.some((other) => isAgainst(other, { ...problem, side })))
      .map((side) => ({ problem, side, weight: 1, cause })),
  );
}

function singleSides(side: BodySide | null): BodySide[] {
  return side === 'left' || side === 'right' ? [side] : ['left', 'right'];
}

/** A tissue that is not what the presentation makes likely. */
interface Counterevidence {
  readonly kind: 'weak' | 'tight';
  readonly tissue: TissueId;
  readonly side: BodySide | null;
}

function isAgainst(counter: Counterevidence, { kind, tissue, side }: Counterevidence): boolean {
  return counter.kind === kind && counter.tissue === tissue && sidesMeet(counter.side, side);
}

function strongMuscles({ strength }: AssessmentDocument): Counterevidence[] {
  return strength
    .filter(({ grade }) => grade === '5')
    .map(({ muscle, side }) => ({ kind: 'weak', tissue: muscle, side }));
}

function negativeTests(document: AssessmentDocument, patient: AssessedPatient): Counterevidence[] {
  const recorded = document.findings.filter(({ result }) => result === 'negative');
  const measured = readTests(document, patient)
    .filter(({ result }) => result === 'negative')
    .map(({ record }) => ({ id: measuredTest(record.test).finding, side: record.side }));
  return [...recorded, ...measured].flatMap(({ id, side }) => {
    const kind = id === null || !decisiveFindings.includes(id) ? null : findingKindOf(id);
    if (kind === null) return [];
    return [
      ...kind.impliesTight.map((tissue) => ({ kind: 'tight' as const, tissue, side })),
      ...kind.impliesWeak.map((tissue) => ({ kind: 'weak' as const, tissue, side })),
    ];
  });
}
