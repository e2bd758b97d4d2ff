import { painShape, sideShape } from '../../assessment/vocabulary-shapes';
import {
  choice,
  filledText,
  nullable,
  number,
  object,
  optional,
  text,
  trueOrFalse,
  wholeNumber,
} from '../../kernel/shape';
import type { Shape, ShapeFault } from '../../kernel/shape';
import { planSizes } from '../../plan/plan-sizes';
import { doseShape } from '../../technique/dose-shape';
import { inHalves } from './in-halves';
import type { ItemObservations } from './item-observations';
import { itemOutcomes } from './visit-document';
import type { PerformedItem, VisitItem } from './visit-document';
import { visitSizes } from './visit-sizes';

/**
 * What can be seen of an item.
 * @source policy
 */
const observations: Shape<ItemObservations> = object<ItemObservations>({
  surplusReps: optional(wholeNumber(0, 100)),
  rpe: optional(number(0, 10)),
  rir: optional(number(0, 20)),
  substitution: optional(trueOrFalse),
  breathHolding: optional(trueOrFalse),
  pbuDeviation: optional(number(0, 60)),
  touches: optional(wholeNumber(0, 100)),
  tolerated: optional(trueOrFalse),
  skinReaction: optional(choice(['none', 'redness', 'redness>24h', 'blister', 'burn'])),
  intensityMilliamperes: optional(number(0, 200)),
  withinSessionChange: optional(trueOrFalse),
  resistanceDominant: optional(trueOrFalse),
  accessoryUse: optional(trueOrFalse),
  rateComfortable: optional(trueOrFalse),
  dizziness: optional(trueOrFalse),
  targetErrorMet: optional(trueOrFalse),
});

const performed = object<PerformedItem>(
  {
    outcome: choice(itemOutcomes),
    why: text(visitSizes.reasonLength, 'lines'),
    swappedFor: nullable(filledText(planSizes.idLength)),
    dose: nullable(doseShape),
    minutes: nullable(number(0, visitSizes.minutes)),
    painDuring: painShape,
    quality: nullable(wholeNumber(0, 3)),
    seen: observations,
  },
  { check: faultsTogether },
);

/** What was not done has no dose, and nothing is done in the place of what was done. */
function faultsTogether(item: PerformedItem): ShapeFault[] {
  const none = { code: 'not-one-of', params: { allowed: 'null' } } as const;
  return [
    ...inHalves('minutes', 'painDuring')(item),
    ...(item.outcome === 'skipped' && item.dose !== null ? [{ ...none, pointer: '/dose' }] : []),
    ...(item.outcome !== 'swapped' && item.swappedFor !== null ? [{ ...none, pointer: '/swappedFor' }] : []),
  ];
}

/** One row of the flowsheet. */
export const visitItemShape: Shape<VisitItem> = object<VisitItem>({
  item: filledText(planSizes.idLength),
  exerciseId: filledText(planSizes.idLength),
  side: sideShape,
  lane: choice(['clinic', 'home']),
  target: doseShape,
  performed: nullable(performed),
  note: text(visitSizes.reasonLength, 'lines'),
});
