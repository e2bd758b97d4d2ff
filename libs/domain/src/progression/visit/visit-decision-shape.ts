import { sideShape } from '../../assessment/vocabulary-shapes';
import { choice, constant, filledText, object, text, variants, wholeNumber } from '../../kernel/shape';
import type { Shape } from '../../kernel/shape';
import { phaseNumberShape } from '../../plan/plan-shape-phases';
import { planSizes } from '../../plan/plan-sizes';
import { doseShape } from '../../technique/dose-shape';
import type { NextStep } from '../verdict';
import type { ItemDecision, PhaseDecision } from './visit-decision';
import { visitSizes } from './visit-sizes';

const identifier = filledText(planSizes.idLength);
const verdict = filledText(visitSizes.verdictLength);
const reason = text(visitSizes.reasonLength, 'lines');

/** What an item becomes. */
export const nextStepShape: Shape<NextStep> = variants<NextStep, 'kind'>('kind', {
  dose: object({ kind: constant('dose'), dose: doseShape }),
  exercise: object({
    kind: constant('exercise'),
    exerciseId: identifier,
    side: sideShape,
    dose: doseShape,
    direction: choice(['harder', 'easier', 'instead']),
  }),
  maintain: object({ kind: constant('maintain'), dose: doseShape, daysPerWeek: wholeNumber(1, 7) }),
  remove: object({ kind: constant('remove') }),
  choose: object({ kind: constant('choose') }),
});

/** What a person decided about one verdict. The reason of an override may still be empty. */
export const itemDecisionShape: Shape<ItemDecision> = variants<ItemDecision, 'kind'>('kind', {
  accepted: object({ kind: constant('accepted'), item: identifier, verdict }),
  overridden: object({ kind: constant('overridden'), item: identifier, verdict, next: nextStepShape, reason }),
});

/** What a person decided about the phase. */
export const phaseDecisionShape: Shape<PhaseDecision> = variants<PhaseDecision, 'kind'>('kind', {
  advance: object({ kind: constant('advance'), to: phaseNumberShape }),
  back: object({ kind: constant('back'), to: phaseNumberShape, reason }),
  override: object({ kind: constant('override'), to: phaseNumberShape, reason }),
  skip: object({ kind: constant('skip'), to: phaseNumberShape, reason }),
});
