import { isSame } from '../../plan/edit/change-plan';
import { visitCells } from './compare/visit-cells';
import type { CellKind, CellKinds } from './compare/visit-cell';
import type { VisitDocument } from './visit-document';

/** A cell in which two states of a visit say different things; null where nothing stands in it. */
export type RecordChange = {
  [K in CellKind]: { readonly kind: K; readonly id: string } & CellKinds[K]['about'] & {
      readonly from: CellKinds[K]['value'] | null;
      readonly to: CellKinds[K]['value'] | null;
    };
}[CellKind];

/** The cells in which two states of a visit differ, in the order of the later one; those that are gone stand last. */
export function recordChanges(before: VisitDocument, after: VisitDocument): RecordChange[] {
  const former = new Map(visitCells(before).map((cell) => [cell.subject.id, cell]));
  const later = new Map(visitCells(after).map((cell) => [cell.subject.id, cell]));
  return [...new Map([...later, ...former]).values()].flatMap(({ subject }) => {
    const [from, to] = [former.get(subject.id)?.value ?? null, later.get(subject.id)?.value ?? null];
    return isSame(from, to) ? [] : [{ ...subject, from, to } as unknown as RecordChange];
  });
}
