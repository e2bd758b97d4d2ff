import type { VisitDocument } from '@repattern/domain';

// Stands in for the domain until its functions of these names have landed; then this file goes.
interface VisitVersions {
  readonly base: VisitDocument;
  readonly mine: VisitDocument;
  readonly theirs: VisitDocument;
}

export interface VisitConflict {
  readonly id: string;
}

export interface VisitMerge {
  readonly versions: VisitVersions;
  readonly visit: VisitDocument;
  readonly conflicts: readonly VisitConflict[];
}

export function mergeVisits(versions: VisitVersions, _choices: object = {}): VisitMerge {
  return { versions, visit: versions.mine, conflicts: [] };
}

export interface VisitChange {
  readonly kind: string;
}

export function visitChanges(_before: VisitDocument, _after: VisitDocument): readonly VisitChange[] {
  return [];
}
