import { sidesMeet } from '../kernel/body-side';
import type { BodySide } from '../kernel/body-side';
import type { TissueId } from '../exercise/tissues';
import type { AssessmentDocument } from './assessment-document';
import type { Evidence } from './evidence';
import type { FindingKindId } from './finding-kind';
import { findingKindOf } from './finding-kind-of';
import { presentationOf } from './presentation-of';

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
export function templateGuesses(document: AssessmentDocument): Evidence[] {
  const presentation = presentationOf(document.presentation.id);
  if (presentation === null) return [];
  const tissues = [
    ...presentation.typicallyTight.map((tissue) => ({ kind: 'tight' as const, tissue })),
    ...presentation.typicallyWeak.map((tissue) => ({ kind: 'weak' as const, tissue })),
  ];
  const cause = { kind: 'presentation', presentation: presentation.id } as const;
  return tissues.flatMap((problem) =>
    singleSides(document.presentation.side)
      .filter((side) => !isContradicted({ ...problem, side }, document))
      .map((side) => ({ problem, side, weight: 1, cause })),
  );
}

function singleSides(side: BodySide | null): BodySide[] {
  return side === 'left' || side === 'right' ? [side] : ['left', 'right'];
}

interface Guess {
  readonly kind: 'weak' | 'tight';
  readonly tissue: TissueId;
  readonly side: BodySide;
}

function isContradicted({ kind, tissue, side }: Guess, document: AssessmentDocument): boolean {
  const graded = document.strength.some(
    (test) => test.muscle === tissue && test.grade === '5' && sidesMeet(test.side, side),
  );
  if (kind === 'weak' && graded) return true;
  return document.findings.some(({ id, result, side: tested }) => {
    if (result !== 'negative' || !decisiveFindings.includes(id) || !sidesMeet(tested, side)) return false;
    const implied = kind === 'weak' ? findingKindOf(id)?.impliesWeak : findingKindOf(id)?.impliesTight;
    return implied?.includes(tissue) ?? false;
  });
}
