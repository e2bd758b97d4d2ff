import type { ExerciseId } from '../exercise/exercise';
import type { PlanVersionsToMerge } from './compare/item-slots';
import { decide } from './compare/merge-decisions';
import type { MergeChoices, MergeDecisions } from './compare/merge-decisions';
import { mergeGoals } from './compare/merge-goals';
import { mergeItems, orderLane } from './compare/merge-items';
import type { PlacedItem } from './compare/merge-items';
import { mergeSets } from './compare/merge-lists';
import { mergePhases } from './compare/merge-phases';
import { mergeSettings } from './compare/merge-settings';
import type { MergeChoice, PlanConflict } from './compare/plan-conflict';
import { withSurvivingPhases } from './compare/surviving-items';
import type { PlanDocument } from './plan-document';

/** A plan merged from two states of it, with what both sides decided in different ways. */
export interface PlanMerge {
  readonly versions: PlanVersionsToMerge;
  readonly choices: MergeChoices;
  /** Whole at any time: for each conflict it has what is taken. Its visits are not arranged anew. */
  readonly plan: PlanDocument;
  /** Decided or not, in a stable order. */
  readonly conflicts: readonly PlanConflict[];
}

/**
 * Merges what two persons made of one plan. What only one side changed is taken, as is what both changed in the same way.
 * Else it is a conflict, in which for now stands what loses nothing, or theirs: what was saved first. Schedule the phases
 * after merging.
 */
export function mergePlans(versions: PlanVersionsToMerge, choices: MergeChoices = {}): PlanMerge {
  const decisions: MergeDecisions = { choices, conflicts: [] };
  const settings = mergeSettings(versions, decisions);
  const goals = mergeGoals(versions, decisions);
  const frames = mergePhases(versions, decisions);
  const surviving = new Set(frames.map(({ number }) => number));
  const withAll = withSurvivingPhases(versions, surviving);
  const { items, excluded } = mergeExclusions(mergeItems(withAll, surviving, decisions), versions, decisions);
  const phases = frames.map((frame) => {
    const lane = (name: 'clinic' | 'home') =>
      orderLane(items, { phase: frame.number, lane: name }, { versions: withAll, decisions });
    const { exit, ...rhythm } = frame;
    return { ...rhythm, clinic: lane('clinic'), home: lane('home'), exit };
  });
  const visits = settings.calendar.visits.filter(({ phase, status }) => status !== 'planned' || surviving.has(phase));
  const calendar = { ...settings.calendar, visits };
  const plan = { schemaVersion: 1, ...settings, calendar, goals, phases, excluded } as const;
  return { versions, choices, plan, conflicts: decisions.conflicts };
}

/**
 * The merge with one conflict decided; all decisions can be changed again. An id that names no conflict of it, or a choice
 * that it does not offer, changes nothing.
 */
export function resolveConflict(merge: PlanMerge, id: PlanConflict['id'], choice: MergeChoice): PlanMerge {
  const conflict = merge.conflicts.find((one) => one.id === id);
  if (!conflict?.choices.includes(choice)) return merge;
  return mergePlans(merge.versions, { ...merge.choices, [id]: choice });
}

interface Exclusions {
  readonly items: readonly PlacedItem[];
  readonly excluded: readonly ExerciseId[];
}

/** An exercise that one side excluded while the other put it in stays in until somebody decides. */
function mergeExclusions(
  items: readonly PlacedItem[],
  { base, mine, theirs }: PlanVersionsToMerge,
  decisions: MergeDecisions,
): Exclusions {
  const wanted = mergeSets({ base: base.excluded, mine: mine.excluded, theirs: theirs.excluded });
  const excluded = wanted.filter((exerciseId) => {
    if (!items.some(({ item }) => item.exerciseId === exerciseId)) return true;
    const is = (plan: PlanDocument): boolean => plan.excluded.includes(exerciseId);
    const sides = { base: is(base), mine: is(mine), theirs: is(theirs) };
    const options = { choices: ['mine', 'theirs'], otherwise: sides.theirs ? 'mine' : 'theirs' } as const;
    const choice = decide(decisions, { kind: 'exclusion', exerciseId, ...sides }, options);
    return choice === 'mine' ? sides.mine : sides.theirs;
  });
  return { excluded, items: items.filter(({ item }) => !excluded.includes(item.exerciseId)) };
}
