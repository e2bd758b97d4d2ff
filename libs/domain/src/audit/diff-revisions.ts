import type { LadderLinks } from '../exercise/ladder/harder-neighbours';
import type { PlanChange } from '../plan/compare/plan-change';
import { diffPlans } from '../plan/diff-plans';
import { isSame } from '../plan/edit/change-plan';
import type { ItemId } from '../plan/plan-document';
import type { AttributedChange, ChangeStep } from './changes/attributed-change';
import { describeChange } from './changes/describe-change';
import { partChangedBy } from './changes/part-changed-by';
import { prescriptionIn } from './changes/prescription';
import type { HistoryRevision } from './plan-history';
import { verdictOn } from './plan-history';
import { rungDirections } from './rung-direction';

/**
 * Every clinical difference between the first and the last of some revisions of a plan, in the order of `diffPlans`, each with who
 * made it, when, why, by which rule and on what evidence. What was made and undone in between is no difference; what took several
 * revisions names them all. Revisions stand in order, the oldest first, all from the first to the last that came in force.
 */
export function diffRevisions(
  revisions: readonly HistoryRevision[],
  exercises: Iterable<LadderLinks>,
): AttributedChange[] {
  const [first, last] = [revisions.at(0), revisions.at(-1)];
  if (!first || !last) return [];
  const rungs = rungDirections(exercises);
  return diffPlans(first.document, last.document).map((change) => ({
    change,
    ...describeChange(change, rungs),
    steps: stepsOf(change, revisions),
  }));
}

function stepsOf(change: PlanChange, revisions: readonly HistoryRevision[]): ChangeStep[] {
  const { part, items } = partChangedBy(change, revisions);
  const states = revisions.map(({ document }) => part(document));
  return revisions.flatMap((revision, at): ChangeStep[] => {
    const before = revisions[at - 1];
    if (!before || isSame(states[at - 1], states[at])) return [];
    return [stepOf(before, revision, items)];
  });
}

/** A step into another phase moves the frame of the plan, never an item. */
function stepOf(before: HistoryRevision, after: HistoryRevision, items: readonly ItemId[]): ChangeStep {
  const { origin, move } = after;
  if (items.length === 0) return { origin, verdict: null, move, prescribed: null };
  const prescribed = { from: prescriptionIn(before.document, items), to: prescriptionIn(after.document, items) };
  return { origin, verdict: verdictOn(after, items), move: null, prescribed };
}
