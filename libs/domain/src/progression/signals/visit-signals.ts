import { allItems } from '../../plan/edit/item-spot';
import type { PlanItem } from '../../plan/plan-document';
import { isSame } from '../../plan/edit/change-plan';
import { holdsInARow, isSteady } from '../evidence/holds-in-a-row';
import type { FinishedVisit } from '../visit-context';
import { missedVisits } from './missed-visits';
import type { FollowedPlan, PlanSignal } from './plan-signal';
import { reassessmentDue } from './reassessment-due';

/**
 * After so many visits in a row an item that did not move is looked at.
 * @source policy
 */
export const visitsToLookAt = 3;

/** What a rule of the visit turned down only because others came first still speaks for a harder dose. */
const onlyWaiting = 'v-max-progress';

/**
 * Everything that the visits of a plan speak for, in the order of the kinds, items in the order of the plan. Items of other phases, and
 * those that rest, stop or are only kept up, are no concern.
 */
export function visitSignals(followed: FollowedPlan): PlanSignal[] {
  const items = allItems(followed.plan)
    .filter(({ item, spot }) => spot.phase === followed.phase && item.stage === undefined)
    .map(({ item }) => item);
  return [
    ...readyToAdvance(followed),
    ...items.flatMap((item) => stale(item, followed.history)),
    ...items.flatMap((item) => plateau(item, followed.history)),
    ...reassessmentDue(followed),
    ...missedVisits(followed),
  ];
}

/** The gate was met at the last visit, and nobody moved the patient. */
function readyToAdvance({ phase, phaseVerdict, history }: FollowedPlan): PlanSignal[] {
  const since = history.at(-1)?.on;
  if (since === undefined || phaseVerdict?.action !== 'advance' || phaseVerdict.to !== phase + 1) return [];
  return [{ kind: 'ready-to-advance', since, phase, to: phaseVerdict.to }];
}

/** The same dose for visits in a row, each of which spoke for a harder one. */
function stale({ id, exerciseId, dose }: PlanItem, history: readonly FinishedVisit[]): PlanSignal[] {
  const about = history.filter(({ verdicts }) => verdicts[id] !== undefined);
  const movedAt = about.findLastIndex(({ document, verdicts }) => {
    const verdict = verdicts[id];
    const wantsMore = verdict?.action === 'PROGRESS' || verdict?.rule === onlyWaiting;
    const row = document.items.find(({ item }) => item === id);
    return !wantsMore || !row || !isSame(row.target, dose);
  });
  return sinceThird(about.slice(movedAt + 1).map(({ on }) => on)).map(({ since, visits }) => ({
    ...{ kind: 'stale', since, item: id, exerciseId, visits },
  }));
}

function plateau({ id, exerciseId, dose }: PlanItem, history: readonly FinishedVisit[]): PlanSignal[] {
  if (isSteady(dose)) return [];
  const last = history.findLast(({ verdicts }) => verdicts[id] !== undefined);
  const before = last?.verdicts[id]?.rule === 'o-plateau' ? history.slice(0, history.indexOf(last)) : history;
  return sinceThird(holdsInARow(id, before).toReversed()).map(({ since, visits }) => ({
    ...{ kind: 'plateau', since, item: id, exerciseId, visits },
  }));
}

/** @param days oldest first */
function sinceThird(days: readonly string[]): { readonly since: string; readonly visits: number }[] {
  const since = days[visitsToLookAt - 1];
  return since === undefined ? [] : [{ since, visits: days.length }];
}
