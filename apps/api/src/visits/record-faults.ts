import type { FieldFault } from '@repattern/contracts';
import type { ClinicLibrary, VisitDocument, VisitItem } from '@repattern/domain';
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
  return unknown.map((at) => unknownId(`/document/decisions/${String(at)}/item`));
}

/** What was done in the place of an item, of which the library knows nothing; what is archived was done nevertheless. */
export function swapFaults({ items }: VisitDocument, { byId }: Pick<ClinicLibrary, 'byId'>): FieldFault[] {
  return items.flatMap(({ performed }, at) => {
    const done = performed?.swappedFor ?? null;
    return done === null || byId.has(done) ? [] : [unknownId(`/document/items/${String(at)}/performed/swappedFor`)];
  });
}

function unknownId(pointer: string): FieldFault {
  return { code: 'unknown-id', in: 'body', pointer, params: {} };
}
