import type { FieldFault } from '@repattern/contracts';
import type { VisitDocument, VisitItem } from '@repattern/domain';
import { againstRule } from '../plans/against-rule';

const frameOfItem = ['item', 'exerciseId', 'side', 'lane'] as const satisfies readonly (keyof VisitItem)[];

/** What a record changes that stays as the visit began: its phase, the revision, and which items it is about. */
export function frameFaults(begun: VisitDocument, changed: VisitDocument): FieldFault[] {
  const ofVisit = (['phase', 'revision'] as const).filter((name) => begun[name] !== changed[name]);
  const ofItems = (): string[] =>
    begun.items.flatMap((row, at) =>
      frameOfItem
        .filter((name) => row[name] !== changed.items[at]?.[name])
        .map((name) => `items/${String(at)}/${name}`),
    );
  const places = [...ofVisit, ...(begun.items.length === changed.items.length ? ofItems() : ['items'])];
  return places.map((place) => againstRule(`/document/${place}`, 'visit-frame'));
}

/** Decisions about items that the visit has no row of. */
export function decisionFaults({ items, decisions }: VisitDocument): FieldFault[] {
  const known = new Set(items.map(({ item }) => item));
  const unknown = [...decisions.keys()].filter((at) => !known.has(decisions[at]?.item ?? ''));
  return unknown.map((at) => ({
    ...{ code: 'unknown-id', in: 'body', pointer: `/document/decisions/${String(at)}/item`, params: {} },
  }));
}
