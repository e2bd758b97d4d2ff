import type { BodySide } from '../kernel/body-side';
import { canonicalJson } from '../kernel/canonical-json';
import type { Evidence } from './evidence';
import { isMidlineTissue } from './midline';
import type { Problem, ProblemCause, ProblemWeight } from './problem';

/**
 * One problem for each tissue or ability and side, the weightiest first, then those with most causes, then by name.
 * Left and right become `both` where they weigh the same. Repeated evidence counts once, and its order means nothing.
 */
export function mergeEvidence(evidence: readonly Evidence[]): Problem[] {
  const named = Map.groupBy(evidence, ({ problem }) => canonicalJson({ ...problem }));
  return [...named.values()].flatMap(problemsOf).sort(compareProblems);
}

function problemsOf(evidence: readonly Evidence[]): Problem[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const { problem } = first;
  if (problem.kind === 'impaired') return [{ ...problem, side: sideOfAll(evidence), ...basisOf(evidence) }];
  if (isMidlineTissue(problem.tissue)) return [{ ...problem, side: null, ...basisOf(evidence) }];
  const left = evidence.filter(({ side }) => side !== 'right');
  const right = evidence.filter(({ side }) => side !== 'left');
  const apart = left.length > 0 && right.length > 0 && basisOf(left).weight !== basisOf(right).weight;
  if (!apart) return [{ ...problem, side: sideOfTissue(left, right), ...basisOf(evidence) }];
  return [
    { ...problem, side: 'left', ...basisOf(left) },
    { ...problem, side: 'right', ...basisOf(right) },
  ];
}

/** What has no side of its own concerns both sides of a tissue that has two. */
function sideOfTissue(left: readonly Evidence[], right: readonly Evidence[]): BodySide {
  if (left.length === 0) return 'right';
  return right.length === 0 ? 'left' : 'both';
}

/** The side of an ability: that of all its evidence, or none as soon as one has none. */
function sideOfAll(evidence: readonly Evidence[]): BodySide | null {
  const sides = evidence.map(({ side }) => side);
  const [first = null] = sides;
  if (sides.includes(null)) return null;
  return sides.every((side) => side === first) ? first : 'both';
}

function basisOf(evidence: readonly Evidence[]): { weight: ProblemWeight; because: readonly ProblemCause[] } {
  const causes = new Map(evidence.map(({ cause }) => [canonicalJson({ ...cause }), cause]));
  const because = [...causes].sort(([one], [other]) => compareText(one, other)).map(([, cause]) => cause);
  return { weight: evidence.some(({ weight }) => weight === 3) ? 3 : 1, because };
}

function compareProblems(one: Problem, other: Problem): number {
  return (
    other.weight - one.weight ||
    other.because.length - one.because.length ||
    compareText(nameOf(one), nameOf(other)) ||
    compareText(one.side ?? '', other.side ?? '')
  );
}

function nameOf(problem: Problem): string {
  return `${problem.kind === 'impaired' ? problem.ability : problem.tissue} ${problem.kind}`;
}

/** Code-unit order, which no locale changes. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
