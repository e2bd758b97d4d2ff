import { abilities } from '../assessment/abilities';
import type { ProblemCause, ProblemWeight } from '../assessment/problem';
import * as vocabulary from '../assessment/vocabulary-shapes';
import { bodySides } from '../kernel/body-side';
import {
  choice,
  constant,
  filledText,
  keyOf,
  list,
  nullable,
  number,
  object,
  variants,
  wholeNumber,
} from '../kernel/shape';
import type { Shape, ShapeFault, Variant } from '../kernel/shape';
import type { PlanProblem } from './plan-document';
import { problemKey } from './problem-key';
import { planSizes } from './plan-sizes';

type Cause<K extends ProblemCause['kind']> = Extract<ProblemCause, { kind: K }>;

const cause = variants<ProblemCause, 'kind'>('kind', {
  finding: object<Cause<'finding'>>({
    kind: constant('finding'),
    finding: vocabulary.findingShape,
    side: vocabulary.sideShape,
  }),
  strength: object<Cause<'strength'>>({
    kind: constant('strength'),
    muscle: vocabulary.tissueShape,
    side: choice(bodySides),
    grade: vocabulary.gradeShape,
  }),
  motion: object<Cause<'motion'>>({
    kind: constant('motion'),
    motion: vocabulary.motionShape,
    side: vocabulary.sideShape,
    degrees: number(-360, 360),
    finding: nullable(vocabulary.findingShape),
  }),
  test: object<Cause<'test'>>({
    kind: constant('test'),
    test: vocabulary.testShape,
    side: vocabulary.sideShape,
    value: number(-10_000, 10_000),
    finding: nullable(vocabulary.findingShape),
  }),
  outcome: object<Cause<'outcome'>>({
    kind: constant('outcome'),
    measure: vocabulary.outcomeShape,
    score: number(-10_000, 10_000),
    finding: vocabulary.findingShape,
  }),
  pain: object<Cause<'pain'>>({
    kind: constant('pain'),
    rating: choice(['now', 'worst']),
    nrs: number(0, 10),
  }),
  presentation: object<Cause<'presentation'>>({
    kind: constant('presentation'),
    presentation: vocabulary.presentationShape,
  }),
});

const weights: readonly number[] = [1, 3] satisfies readonly ProblemWeight[];

const basis = {
  key: filledText(planSizes.idLength),
  side: vocabulary.sideShape,
  weight: wholeNumber(1, 3) as Shape<ProblemWeight>,
  because: list(cause, planSizes.causes),
} as const;

const tissueProblem = object<Variant<PlanProblem, 'kind', 'weak' | 'tight'>>(
  { ...basis, kind: choice(['weak', 'tight']), tissue: vocabulary.tissueShape },
  { check: problemFaults },
);

const abilityProblem = object<Variant<PlanProblem, 'kind', 'impaired'>>(
  { ...basis, kind: constant('impaired'), ability: keyOf(abilities) },
  { check: problemFaults },
);

/** A problem that a plan answers, with what spoke for it. */
export const planProblemShape: Shape<PlanProblem> = variants<PlanProblem, 'kind'>('kind', {
  weak: tissueProblem,
  tight: tissueProblem,
  impaired: abilityProblem,
});

/** The key says what the problem is about, so that one problem has one key in every plan. */
function problemFaults(problem: PlanProblem): ShapeFault[] {
  const key = problemKey(problem);
  return [
    ...(problem.key === key ? [] : [other('/key', key)]),
    ...(weights.includes(problem.weight) ? [] : [other('/weight', weights.join(', '))]),
  ];
}

function other(pointer: string, allowed: string): ShapeFault {
  return { code: 'not-one-of', pointer, params: { allowed } };
}
