import { allIds } from '../../plan/compare/merge-lists';
import { isSame } from '../../plan/edit/change-plan';
import { graverEntry } from './compare/graver-entry';
import type { VisitCell } from './compare/visit-cell';
import { visitCells } from './compare/visit-cells';
import type { VisitConflict, VisitMergeChoice } from './compare/visit-conflict';
import { visitFromCells } from './compare/visit-from-cells';
import type { VisitDocument } from './visit-document';

/** A visit in three states: before two persons wrote in it, and as each of them has it. `theirs` was saved first. */
export interface VisitVersions {
  readonly base: VisitDocument;
  readonly mine: VisitDocument;
  readonly theirs: VisitDocument;
}

/** Decisions of a person by the id of the conflict. */
export type VisitMergeChoices = Readonly<Record<VisitConflict['id'], VisitMergeChoice>>;

/** A visit merged from two states of it, with what both sides wrote into one cell. */
export interface VisitMerge {
  readonly versions: VisitVersions;
  readonly choices: VisitMergeChoices;
  /** Whole at any time: for each conflict it has what is taken. */
  readonly visit: VisitDocument;
  /** Decided or not, in the order of the visit. */
  readonly conflicts: readonly VisitConflict[];
}

/**
 * Merges what two persons wrote into one visit, cell by cell: what only one of them wrote is taken, as is what both wrote in the same
 * way. Two entries in one cell are a conflict, in which for now stands the one that tells of more harm, or theirs. Answers that
 * contradict each other by themselves are one cell. The rows stay as the visit began.
 */
export function mergeVisits(versions: VisitVersions, choices: VisitMergeChoices = {}): VisitMerge {
  const { base, mine, theirs } = versions;
  const states = { base: byId(base), mine: byId(mine), theirs: byId(theirs) };
  const ids = allIds({
    base: [...states.base.keys()],
    mine: [...states.mine.keys()],
    theirs: [...states.theirs.keys()],
  });
  const conflicts: VisitConflict[] = [];
  const cells = ids.flatMap((id): VisitCell[] => {
    const subject = (states.theirs.get(id) ?? states.mine.get(id))?.subject;
    if (subject === undefined) return [];
    const valueIn = (state: keyof VisitVersions): VisitCell['value'] => states[state].get(id)?.value ?? null;
    const values = { base: valueIn('base'), mine: valueIn('mine'), theirs: valueIn('theirs') };
    if (isSame(values.mine, values.theirs) || isSame(values.base, values.mine))
      return [{ subject, value: values.theirs }];
    if (isSame(values.base, values.theirs)) return [{ subject, value: values.mine }];
    const choice = choices[id];
    const taken = choice ?? graverEntry(subject, values);
    conflicts.push({ ...subject, ...values, taken, decided: choice !== undefined } as unknown as VisitConflict);
    return [{ subject, value: values[taken] }];
  });
  return { versions, choices, visit: visitFromCells(cells, theirs), conflicts };
}

function byId(visit: VisitDocument): ReadonlyMap<string, VisitCell> {
  return new Map(visitCells(visit).map((cell) => [cell.subject.id, cell]));
}
