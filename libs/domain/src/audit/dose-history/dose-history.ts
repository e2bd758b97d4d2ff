import type { LadderLinks } from '../../exercise/ladder/harder-neighbours';
import { doseChanges, sharedDirection } from '../../plan/compare/dose-changes';
import type { DoseChange, DoseDirection } from '../../plan/compare/plan-change';
import { isSame } from '../../plan/edit/change-plan';
import type { FoundItem } from '../../plan/edit/item-spot';
import type { ItemId, PlanDocument } from '../../plan/plan-document';
import type { HistoryRevision } from '../plan-history';
import { verdictOn } from '../plan-history';
import type { RungDirection } from '../rung-direction';
import { rungDirections } from '../rung-direction';
import { trackItem } from '../track-item';
import type { DoseStep, DoseStepKind, RevisionReview } from './dose-step';

/** A revision as far as its items are concerned. */
export type ItemsRevision = HistoryRevision<Pick<PlanDocument, 'phases'>>;

/** What the way of an item is told from. */
export interface ItemHistory {
  /** Every revision that came in force, the oldest first. */
  readonly revisions: readonly ItemsRevision[];
  /** The oldest first. */
  readonly reviews: readonly RevisionReview[];
  readonly exercises: Iterable<LadderLinks>;
}

/**
 * Why an item has the dose that it has: every revision in which something became of it or was decided about it, from its first
 * prescription, or that of the item in whose place it came, to now. None for an item that no revision has.
 */
export function doseHistory(history: ItemHistory, item: ItemId): DoseStep[] {
  const rungs = rungDirections(history.exercises);
  const track = trackItem(
    history.revisions.map(({ document }) => document),
    item,
  );
  return history.revisions.flatMap((revision, at): DoseStep[] => {
    const around = { before: track[at - 1] ?? null, after: track[at] ?? null };
    const step = stepOf(revision, around, rungs);
    return step === null ? [] : [{ ...step, reviewed: firstReview(history.reviews, revision) }];
  });
}

interface Around {
  readonly before: FoundItem | null;
  readonly after: FoundItem | null;
}

function stepOf(revision: ItemsRevision, around: Around, rungs: RungDirection): Omit<DoseStep, 'reviewed'> | null {
  const { before, after } = around;
  const found = after ?? before;
  if (!found) return null;
  const ids = [before, after].flatMap((one) => one?.item.id ?? []);
  const verdict = verdictOn(revision, ids);
  const [kind = verdict ? 'kept' : null, ...also] = kindsOf(around);
  if (kind === null) return null;
  const { id, exerciseId, side, dose, stage = null } = found.item;
  const { phase, lane } = found.spot;
  const difference = differenceOf(around, rungs);
  return {
    ...{ kind, also, item: id, exerciseId, side, place: { phase, lane }, dose, stage },
    ...{ ...difference, origin: revision.origin, verdict },
  };
}

function kindsOf({ before, after }: Around): DoseStepKind[] {
  if (!before || !after) return before || after ? [after ? 'prescribed' : 'removed'] : [];
  const [was, is] = [before.item, after.item];
  const isSamePlace = before.spot.phase === after.spot.phase && before.spot.lane === after.spot.lane;
  const kinds: (DoseStepKind | false)[] = [
    was.id !== is.id && 'replaced',
    !isSame(was.dose, is.dose) && 'changed',
    was.side !== is.side && 'side',
    !isSame(was.stage ?? null, is.stage ?? null) && 'stage',
    !isSamePlace && 'moved',
  ];
  return kinds.filter((kind) => kind !== false);
}

/** Another exercise is harder or easier by its rung, the same one by its dose. */
function differenceOf(
  { before, after }: Around,
  rungs: RungDirection,
): { readonly parameters: readonly DoseChange[]; readonly direction: DoseDirection | null } {
  if (!before || !after) return { parameters: [], direction: null };
  const parameters = doseChanges(before.item.dose, after.item.dose);
  const [from, to] = [before.item.exerciseId, after.item.exerciseId];
  if (from !== to) return { parameters, direction: rungs({ from, to }) };
  return { parameters, direction: parameters.length === 0 ? null : sharedDirection(parameters) };
}

function firstReview(reviews: readonly RevisionReview[], { origin }: ItemsRevision): RevisionReview | null {
  return reviews.find(({ revision, at }) => revision >= origin.revision && at >= origin.at) ?? null;
}
