import type { AbilityId } from '../../assessment/abilities';
import { presentationOf } from '../../assessment/presentation-of';
import type { Exercise } from '../../exercise/exercise';
import type { RegionId } from '../../exercise/regions';
import { tissues } from '../../exercise/tissues';
import type { BodySide } from '../../kernel/body-side';
import { effectOn } from '../effect-on';
import type { PlanDocument, PlanProblem } from '../plan-document';

/** What a plan treats, and where. */
export interface Concern {
  readonly problems: readonly PlanProblem[];
  /** Regions of the presentation and of all tissues that were found weak or tight. */
  readonly regions: readonly RegionId[];
}

/** How much a use of an exercise treats a problem of a concern, by the problem’s index. */
export interface Treatment {
  readonly problem: number;
  readonly effect: number;
}

/** The concern of a plan. */
export function concernOf({ problems, presentation }: Pick<PlanDocument, 'problems' | 'presentation'>): Concern {
  const found = problems.flatMap((problem) =>
    problem.kind === 'impaired' || problem.weight === 1 ? [] : [tissues[problem.tissue].region],
  );
  const presented = presentationOf(presentation.id)?.region;
  return { problems, regions: [...new Set(presented === undefined ? found : [presented, ...found])] };
}

/** The problems that an exercise treats when it is done on a side. */
export function treatmentsOf(exercise: Exercise, side: BodySide | null, { problems, regions }: Concern): Treatment[] {
  return problems.flatMap((problem, index) => {
    const anywhere = problem.kind !== 'impaired' || !localAbilities.includes(problem.ability);
    const effect = effectOn(exercise, side, problem) * (anywhere ? 1 : nearness(exercise, regions));
    return effect > 0 ? [{ problem: index, effect }] : [];
  });
}

/** Abilities of a part of the body: what is done elsewhere does not treat them. */
const localAbilities: readonly AbilityId[] = [
  'pain',
  'mobility',
  'motor-control',
  'proprioception',
  'posture',
  'endurance',
];

/**
 * Regions that borrow from each other: what is done next door helps half.
 * @source policy
 */
const neighbours: Readonly<Record<RegionId, readonly RegionId[]>> = {
  cervical: ['thoracic', 'shoulder'],
  thoracic: ['cervical', 'shoulder', 'trunk'],
  lumbopelvic: ['trunk', 'hip'],
  trunk: ['thoracic', 'lumbopelvic'],
  shoulder: ['cervical', 'thoracic', 'elbow-wrist'],
  'elbow-wrist': ['shoulder'],
  hip: ['lumbopelvic', 'knee'],
  knee: ['hip', 'ankle-foot'],
  'ankle-foot': ['knee'],
  'whole-body': [],
};

/** The regions that an exercise of the whole body is about, beside those of its tissues, where the legs carry the body. */
const carryingRegions: readonly RegionId[] = ['lumbopelvic', 'hip', 'knee', 'ankle-foot'];

function nearness(exercise: Exercise, concerned: readonly RegionId[]): number {
  if (concerned.length === 0 || concerned.includes('whole-body')) return 1;
  const treated = regionsOf(exercise);
  if (treated.some((region) => concerned.includes(region))) return 1;
  return treated.some((region) => neighbours[region].some((next) => concerned.includes(next))) ? 0.5 : 0;
}

function regionsOf({ region, targetsWeak, lengthens, weightBearing }: Exercise): readonly RegionId[] {
  if (region !== 'whole-body') return [region];
  const ofTissues = [...targetsWeak, ...lengthens].map((tissue) => tissues[tissue].region);
  return weightBearing === 'full' ? [...ofTissues, ...carryingRegions] : ofTissues;
}
