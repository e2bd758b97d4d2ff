import type { FindingKind, FindingKindId } from './finding-kind';
import { findingKinds } from './finding-kinds.data';

const kindById: ReadonlyMap<FindingKindId, FindingKind> = new Map(findingKinds.map((kind) => [kind.id, kind]));

/** The kind of finding of an id, or null when there is none. */
export function findingKindOf(id: FindingKindId): FindingKind | null {
  return kindById.get(id) ?? null;
}
