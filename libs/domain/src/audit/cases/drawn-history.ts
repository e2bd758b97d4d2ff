import { kneePlan } from '../../plan/cases/knee-plan';
import { allItems } from '../../plan/edit/item-spot';
import type { PlanDocument } from '../../plan/plan-document';
import type { HistoryDecision, HistoryRevision } from '../plan-history';
import { drawnEdit } from './drawn-edit';
import type { Draw } from './drawn-edit';

/** A revision for its number, signed off by somebody on a day of March. */
export function revisionOf(revision: number, document: PlanDocument): HistoryRevision {
  const by = { id: 'person-1', displayName: 'Ana Ionescu' };
  const at = `2026-03-${String(revision).padStart(2, '0')}T09:00:00.000000Z`;
  return {
    origin: { revision, kind: 'sign-off', by, at, reason: 'Decided so', visit: null },
    ...{ document, decisions: [], move: null },
  };
}

/** The same as what became of a visit of that day, with what was decided at it. */
export function visitRevisionOf(
  revision: number,
  document: PlanDocument,
  decisions: readonly HistoryDecision[],
): HistoryRevision {
  const { origin, ...rest } = revisionOf(revision, document);
  const visit = { id: `visit-${String(revision)}`, on: origin.at.slice(0, 10) };
  return { ...rest, origin: { ...origin, kind: 'visit', reason: null, visit }, decisions };
}

/** A decision to stay with the dose, as it was recommended. */
export function keptDecision(item: HistoryDecision['item'], dose: PlanDocument): HistoryDecision {
  const found = allItems(dose).find((one) => one.item.id === item);
  if (!found) throw new Error(`The plan has no ${item}.`);
  return {
    ...{ item, action: 'HOLD', rule: 'v-max-progress', decision: 'accepted', overrideReason: null },
    recommended: { kind: 'dose', dose: found.item.dose },
    restDays: 0,
    inputs: [{ input: 'painDuring', value: 4, on: ['2026-03-02'] }],
  };
}

/** A plan through some revisions, each made by drawn edits of the one before. */
export function drawnHistory(revisions: readonly (readonly Draw[])[]): HistoryRevision[] {
  const documents = revisions.reduce<PlanDocument[]>(
    (before, edits) => [...before, edits.reduce(drawnEdit, before.at(-1) ?? kneePlan)],
    [kneePlan],
  );
  return documents.map((document, at) => revisionOf(at + 1, document));
}
