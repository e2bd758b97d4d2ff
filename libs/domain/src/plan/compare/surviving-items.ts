import type { FoundItem } from '../edit/item-spot';
import { findItem } from '../edit/item-spot';
import type { PlanDocument, PlanItem, PlanPhase } from '../plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { ItemSlot, PlanVersionsToMerge } from './item-slots';

/** The numbers of the phases that a merge keeps. */
export type SurvivingPhases = ReadonlySet<PhaseNumber>;

/** The versions, each with every phase that survives: a side that took one away counts as one that left its items alone. */
export function withSurvivingPhases(
  { base, mine, theirs }: PlanVersionsToMerge,
  surviving: SurvivingPhases,
): PlanVersionsToMerge {
  const lost = base.phases.filter(({ number }) => surviving.has(number));
  return { base, mine: withPhases(mine, lost), theirs: withPhases(theirs, lost) };
}

/**
 * A prescription with its places in phases that survive, or null where neither side has it in one. A side that moved it into
 * a phase that is gone counts as one that left it where it was, or else as having it where the other side has it.
 */
export function survivingSlot({ base, mine, theirs }: ItemSlot, surviving: SurvivingPhases): ItemSlot | null {
  const survives = (found: FoundItem | null): boolean => found !== null && surviving.has(found.spot.phase);
  const kept = (found: FoundItem | null, other: FoundItem | null): FoundItem | null => {
    if (found === null || survives(found)) return found;
    const instead = [base, other].find(survives);
    return instead ? { item: found.item, spot: instead.spot } : found;
  };
  const slot = { base, mine: kept(mine, theirs), theirs: kept(theirs, mine) };
  return survives(slot.mine) || survives(slot.theirs) ? slot : null;
}

/** What a side moved elsewhere or excluded it did not leave alone. */
function withPhases(side: PlanDocument, lost: readonly PlanPhase[]): PlanDocument {
  const isLeft = ({ id, exerciseId }: PlanItem): boolean =>
    findItem(side, id) === null && !side.excluded.includes(exerciseId);
  const phases = lost
    .filter(({ number }) => side.phases.every((phase) => phase.number !== number))
    .map((phase) => ({ ...phase, clinic: phase.clinic.filter(isLeft), home: phase.home.filter(isLeft) }));
  return { ...side, phases: [...side.phases, ...phases].toSorted((one, other) => one.number - other.number) };
}
