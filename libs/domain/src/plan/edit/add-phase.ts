import type { Lane } from '../../exercise/decide-contraindication';
import type { PlanDocument, PlanItem, PlanPhase } from '../plan-document';
import { newItemId } from './new-item-id';
import { allItems } from './item-spot';

/**
 * The plan with one phase more before its first or after its last; a phase anywhere else would leave a gap and changes
 * nothing. Items whose id is taken get a new one.
 */
export function addPhase(plan: PlanDocument, phase: PlanPhase): PlanDocument {
  const [first, last] = [plan.phases[0], plan.phases.at(-1)];
  const isFirst = first !== undefined && phase.number === first.number - 1;
  const isNext = last === undefined || phase.number === last.number + 1;
  if (!isFirst && !isNext) return plan;
  const bare = { ...phase, clinic: [], home: [] };
  const phases = isFirst ? [bare, ...plan.phases] : [...plan.phases, bare];
  const withClinic = filled({ ...plan, phases }, phase, 'clinic');
  return filled(withClinic, phase, 'home');
}

function filled(plan: PlanDocument, phase: PlanPhase, lane: Lane): PlanDocument {
  return phase[lane].reduce((before: PlanDocument, item) => {
    const place = { phase: phase.number, lane };
    const isTaken = allItems(before).some((found) => found.item.id === item.id);
    const placed: PlanItem = isTaken ? { ...item, id: newItemId(before, place, item) } : item;
    return {
      ...before,
      phases: before.phases.map((one) =>
        one.number === phase.number ? { ...one, [lane]: [...one[lane], placed] } : one,
      ),
    };
  }, plan);
}
