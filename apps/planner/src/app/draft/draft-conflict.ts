import type { MissedChange } from '@repattern/contracts';

/** Whose part stays; both where one does not rule out the other. */
export type Whose = 'mine' | 'theirs' | 'both';

/** Parts of a document that two people changed, to be decided one by one. */
export interface DraftConflict<Document, Part> {
  readonly parts: readonly Part[];
  /** Their version, and its tag. */
  readonly document: Document;
  readonly etag: string;
  /** Who changed what, oldest first; empty when that is not known. */
  readonly changes: readonly MissedChange[];
  readonly choices: ReadonlyMap<Part, Whose>;
}

/** What became of a draft when somebody else had saved the same record. */
export interface MergedDraft<Document, Part> {
  /** Their document with what I changed in it; where both changed a part, mine stands until it is decided. */
  readonly document: Document;
  /** What only they changed, in the order of the screen. */
  readonly taken: readonly string[];
  /** Parts that both changed, to different values, in the order of the screen. */
  readonly conflicts: readonly Part[];
}

/** Whether every part has been decided. */
export function isDecided<Document, Part>({ parts, choices }: DraftConflict<Document, Part>): boolean {
  return parts.every((part) => choices.has(part));
}
