import { newGoalId } from '../edit/goals';
import type { PlanGoal } from '../plan-document';
import type { PlanVersionsToMerge } from './item-slots';
import { decide, settled } from './merge-decisions';
import type { MergeDecisions } from './merge-decisions';
import { byId, mergeSets } from './merge-lists';
import type { MergeChoice, Versions } from './plan-conflict';

/**
 * The goals of both sides. A goal is taken whole, since a target belongs to its measure; which problems serve it is merged
 * by itself. Of two goals under one id the second gets an id of its own.
 */
export function mergeGoals({ base, mine, theirs }: PlanVersionsToMerge, decisions: MergeDecisions): PlanGoal[] {
  const goals: PlanGoal[] = [];
  const taken = [...base.goals, ...mine.goals, ...theirs.goals];
  for (const { id, ...versions } of byId({ base: base.goals, mine: mine.goals, theirs: theirs.goals })) {
    const [first, second] = mergeGoal(id, withMergedLinks(versions), decisions);
    if (first) goals.push(first);
    if (second) goals.push({ ...second, id: newGoalId({ goals: [...taken, ...goals] }) });
  }
  return goals;
}

function withMergedLinks({ base, mine, theirs }: Versions<PlanGoal>): Versions<PlanGoal> {
  if (!mine || !theirs) return { base, mine, theirs };
  const problems = mergeSets({ base: base?.problems ?? [], mine: mine.problems, theirs: theirs.problems });
  return { base: base && { ...base, problems }, mine: { ...mine, problems }, theirs: { ...theirs, problems } };
}

function mergeGoal(goal: PlanGoal['id'], versions: Versions<PlanGoal>, decisions: MergeDecisions): (PlanGoal | null)[] {
  const one = settled(versions);
  if (one !== undefined) return [one];
  const { base, mine, theirs } = versions;
  const choices: readonly MergeChoice[] = mine && theirs ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  const otherwise = !theirs ? 'mine' : base || !mine ? 'theirs' : 'both';
  const choice = decide(decisions, { kind: 'goal', goal, ...versions }, { choices, otherwise });
  return choice === 'both' ? [theirs, mine] : [choice === 'mine' ? mine : theirs];
}
