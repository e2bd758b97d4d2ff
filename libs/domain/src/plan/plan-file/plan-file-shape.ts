import { abilities } from '../../assessment/abilities';
import * as vocabulary from '../../assessment/vocabulary-shapes';
import {
  about,
  choice,
  constant,
  date,
  filledText,
  keyOf,
  list,
  nullable,
  number,
  object,
  text,
  trueOrFalse,
  variants,
  wholeNumber,
} from '../../kernel/shape';
import type { Shape, Variant } from '../../kernel/shape';
import { doseShape } from '../../technique/dose-shape';
import type { PlanFinding } from '../plan-finding';
import { planGoalShape, planLimitsShape } from '../plan-shape';
import { gateCriterionShape, phaseNumberShape } from '../plan-shape-phases';
import { planSizes } from '../plan-sizes';
import type { KeyedProblem } from '../problem-key';
import type { PlanFile, PlanFileItem, PlanFilePhase, PlanFileProblem } from './plan-file';

const finding = object<PlanFinding>({
  code: about('Such as precaution.unknown, or red-flag. followed by the flag', text(200) as Shape<PlanFinding['code']>),
  severity: choice(['block', 'warn', 'info']),
  params: about('What the finding is about, by name', object<PlanFinding['params']>({}, { open: true })),
});

const tissue = { kind: choice(['weak', 'tight']), tissue: vocabulary.tissueShape, side: vocabulary.sideShape } as const;
const ability = { kind: constant('impaired'), ability: keyOf(abilities), side: vocabulary.sideShape } as const;
const evidence = {
  weight: about('3 is evidence, 1 a guess from the presentation', number(1, 3) as Shape<PlanFileProblem['weight']>),
  because: about('What speaks for it, as codes', list(filledText(planSizes.idLength), planSizes.causes)),
} as const;

const tissueSubject = object<Variant<KeyedProblem, 'kind', 'weak' | 'tight'>>(tissue);
const tissueProblem = object<Variant<PlanFileProblem, 'kind', 'weak' | 'tight'>>({ ...tissue, ...evidence });

const subject: Shape<KeyedProblem> = variants<KeyedProblem, 'kind'>('kind', {
  weak: tissueSubject,
  tight: tissueSubject,
  impaired: object<Variant<KeyedProblem, 'kind', 'impaired'>>(ability),
});

const problem: Shape<PlanFileProblem> = variants<PlanFileProblem, 'kind'>('kind', {
  weak: tissueProblem,
  tight: tissueProblem,
  impaired: object<Variant<PlanFileProblem, 'kind', 'impaired'>>({ ...ability, ...evidence }),
});

const item = object<PlanFileItem>({
  exerciseId: filledText(planSizes.idLength),
  side: about('Null for an exercise of both sides at once', vocabulary.sideShape),
  dose: doseShape,
  minutes: about('Minutes that it takes with its dose', number(0, 480)),
  treats: about('Problems that it treats, the weightiest first', list(subject, planSizes.problems)),
});

const phase = object<PlanFilePhase>({
  number: phaseNumberShape,
  weeks: wholeNumber(1, 52),
  visitsPerWeek: about(
    '0 where there is nothing to do in the clinic; a half is one visit every two weeks',
    number(0, 7),
  ),
  homePerDay: about('How often a day the home programme is done; a half is every other day', number(0, 10)),
  exit: about('All that must hold before the phase ends', list(gateCriterionShape, planSizes.criteriaPerGate)),
  clinic: about('In the order of the session', list(item, planSizes.itemsPerLane)),
  home: list(item, planSizes.itemsPerLane),
});

/** What a plan file must be. */
export const planFileShape: Shape<PlanFile> = about(
  'A plan as a file that travels between programs: what was composed and scheduled, or why nothing was.',
  object<PlanFile>({
    status: choice(['composed', 'blocked']),
    findings: about('Everything that a clinician must see', list(finding, 10_000)),
    problems: about('What is to be treated, the weightiest first', list(problem, planSizes.problems)),
    goals: list(planGoalShape, planSizes.goals),
    limits: about('What the plan fits into; null for a blocked one', nullable(planLimitsShape)),
    phases: about('By number; empty for a blocked plan', list(phase, planSizes.phases)),
    visits: about(
      'By day',
      list(
        object<PlanFile['visits'][number]>({ on: date, phase: phaseNumberShape, reassess: trueOrFalse }),
        planSizes.visits,
      ),
    ),
    versions: object<PlanFile['versions']>({
      exercises: about('Of the exercise library', text(100)),
      rules: about('Of the rules by which the plan was composed; null for a blocked one', nullable(text(100))),
    }),
  }),
);
