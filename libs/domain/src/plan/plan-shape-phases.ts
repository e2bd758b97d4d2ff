import { bodySides } from '../kernel/body-side';
import {
  choice,
  constant,
  date,
  filledText,
  list,
  nullable,
  number,
  object,
  optional,
  text,
  trueOrFalse,
  variants,
  wholeNumber,
} from '../kernel/shape';
import type { Shape, ShapeFault } from '../kernel/shape';
import type { PhaseNumber } from '../technique/dose-form';
import { doseShape } from '../technique/dose-shape';
import { repeatedIn } from './repeated-in';
import { gateComparisons } from './gate-criterion';
import type { GateCriterion } from './gate-criterion';
import { gateMeasures } from './gate-measures';
import type { GateMeasure, GateMeasureId } from './gate-measures';
import type { ItemStage, PlanItem, PlanPhase } from './plan-document';
import { planSizes } from './plan-sizes';

/** The number of a phase, 1 to 5. */
export const phaseNumberShape = wholeNumber(1, planSizes.phases) as Shape<PhaseNumber>;

const stage = variants<ItemStage, 'kind'>('kind', {
  resting: object<ItemStage & { kind: 'resting' }>({ kind: constant('resting'), until: date }),
  maintenance: object<ItemStage & { kind: 'maintenance' }>({
    kind: constant('maintenance'),
    daysPerWeek: wholeNumber(1, 7),
  }),
  stopped: object<ItemStage & { kind: 'stopped' }>({ kind: constant('stopped') }),
});

const item = object<PlanItem>({
  id: filledText(planSizes.idLength),
  exerciseId: filledText(planSizes.idLength),
  side: nullable(choice(bodySides)),
  dose: doseShape,
  pinned: trueOrFalse,
  note: text(1_000, 'lines'),
  stage: optional(stage),
});

/** What only can hold or not is asked with a yes or no, everything else with a number in its range. */
function criterionOf(measure: GateMeasureId, { range }: GateMeasure): Shape<GateCriterion> {
  return object<GateCriterion>({
    id: filledText(planSizes.idLength),
    measure: choice([measure]),
    op: choice(range === null ? ['=='] : gateComparisons),
    value: range === null ? trueOrFalse : number(range.min, range.max),
    visits: wholeNumber(1, 10),
    source: text(200),
  });
}

const criteria = Object.entries(gateMeasures) as [GateMeasureId, GateMeasure][];

/** One criterion of a gate. */
export const gateCriterionShape: Shape<GateCriterion> = variants<GateCriterion, 'measure'>(
  'measure',
  Object.fromEntries(criteria.map(([id, measure]) => [id, criterionOf(id, measure)])) as Readonly<
    Record<GateMeasureId, Shape<GateCriterion>>
  >,
);

/** One phase of a plan. No visits a week is a phase at home alone. */
export const planPhaseShape = object<PlanPhase>(
  {
    number: phaseNumberShape,
    weeks: wholeNumber(1, 52),
    visitsPerWeek: number(0, 7),
    homePerDay: number(0, 10),
    clinic: list(item, planSizes.itemsPerLane),
    home: list(item, planSizes.itemsPerLane),
    exit: list(gateCriterionShape, planSizes.criteriaPerGate),
  },
  {
    check: ({ exit }) =>
      repeatedIn(
        exit,
        ({ id }) => id,
        (at) => `/exit/${String(at)}/id`,
      ),
  },
);

/** Phases follow each other without a gap, whichever comes first. */
export function misplacedPhases(phases: readonly Pick<PlanPhase, 'number'>[]): ShapeFault[] {
  const first = phases[0]?.number ?? 1;
  return phases.flatMap(({ number: told }, at): ShapeFault[] => {
    const expected = first + at;
    if (told === expected) return [];
    const repeated = phases.slice(0, at).some((earlier) => earlier.number === told);
    const pointer = `/phases/${String(at)}/number`;
    return repeated
      ? [{ code: 'duplicate', pointer, params: {} }]
      : [{ code: 'not-one-of', pointer, params: { allowed: String(expected) } }];
  });
}
