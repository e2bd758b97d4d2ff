import type { HazardTag } from '../../exercise/demands';
import type { EquipmentId } from '../../exercise/equipment';
import type { Exercise } from '../../exercise/exercise';
import type { AbsenceReason } from '../../plan/composition';
import { balanceLadder, isBalanceDose } from '../../technique/balance-ladder';
import type { BalanceSettings } from '../../technique/balance-ladder';
import type { ItemReading } from './item-reading';

/** What a setting of balance brings with it, whatever exercise it is part of. */
interface SettingDemands {
  readonly tags?: readonly HazardTag[];
  readonly equipment?: readonly EquipmentId[];
}

/**
 * Hazards and equipment of the settings of balance, as the exercises of the library have them that stand there.
 * @source policy
 */
const demandsOf: Readonly<Partial<Record<BalanceSettings[keyof BalanceSettings], SettingDemands>>> = {
  'single-leg': { tags: ['single-leg'] },
  foam: { tags: ['unstable-surface'], equipment: ['foam-pad'] },
  'balance-disc': { tags: ['unstable-surface', 'fall-hazard'], equipment: ['balance-disc'] },
  'wobble-board': { tags: ['unstable-surface', 'fall-hazard'], equipment: ['wobble-board'] },
  'tilt-board': { tags: ['unstable-surface', 'fall-hazard'], equipment: ['tilt-board'] },
  'dim-or-head-turn': { tags: ['head-movement', 'fall-hazard'] },
  closed: { tags: ['eyes-closed', 'fall-hazard'] },
  'unexpected-push': { tags: ['perturbation', 'fall-hazard'] },
  'catch-throw': { tags: ['perturbation', 'fall-hazard'] },
};

/**
 * The rungs of the balance ladder on which today forbids the exercise of an item, the lowest first: by a precaution, by healing tissue,
 * or because what one stands on is not there. Its dose must not take it where an exercise that stands there would not be allowed.
 */
export function rungsForbidden({ exercise, dose, row, visit }: ItemReading): number[] {
  if (exercise === null || !isBalanceDose(dose)) return [];
  const judge = visit.judges[row.lane];
  return balanceLadder.flatMap(({ stance, surface, vision, perturbation }, rung) => {
    const settings = [...(dose.form === 'balance-static' ? [stance] : []), surface, vision, perturbation];
    return judge(withDemands(exercise, settings), row.side).some((reason) => forbids(reason, exercise)) ? [rung] : [];
  });
}

function withDemands(exercise: Exercise, settings: readonly (keyof typeof demandsOf)[]): Exercise {
  const demands = settings.flatMap((setting) => demandsOf[setting] ?? []);
  return {
    ...exercise,
    tags: [...exercise.tags, ...demands.flatMap(({ tags = [] }) => tags)],
    equipment: [...exercise.equipment, ...demands.flatMap(({ equipment = [] }) => equipment)],
  };
}

/** What else speaks against an exercise, such as its phase, was for whoever put it into the plan to judge. */
function forbids(reason: AbsenceReason, { equipment }: Exercise): boolean {
  if (reason.kind === 'equipment') return reason.missing.some((missing) => !equipment.some((own) => own === missing));
  return reason.kind === 'flag' || reason.kind === 'healing';
}
