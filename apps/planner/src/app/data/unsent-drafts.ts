import { inject, Service } from '@angular/core';
import { createRequestKey } from './request-key';
import { SessionStore } from './session-store';

/** What was changed in a record and not yet confirmed by the server. */
export interface UnsentDraft<Document> {
  /** The version that it started from, by tag and content. */
  readonly etag: string;
  readonly base: Document;
  readonly document: Document;
  /** Digests of what was sent from that version and never answered: the server may have it. */
  readonly sent: readonly string[];
}

/** An unsent draft of this device, under the name by which it is dropped. */
export interface KeptDraft<Document> {
  readonly key: string;
  readonly draft: UnsentDraft<Document>;
}

/** Tells a stored document of this schema from what is none any more. */
export type DocumentCheck<Document> = (found: unknown) => found is Document;

const prefix = 'repattern.unsent';

/**
 * Keeps unsent drafts on this device until the server has them, each tab its own, so that two tabs do not overwrite
 * each other. A draft belongs to one person in one clinic; nobody else is ever shown it.
 */
@Service()
export class UnsentDrafts {
  private readonly session = inject(SessionStore);
  private readonly tab = createRequestKey();

  /** Keeps the draft of this tab; answers whether the device took it. */
  keep(recordId: string, draft: UnsentDraft<unknown>): boolean {
    const owner = this.owner();
    if (owner === null) return false;
    try {
      localStorage.setItem([owner, recordId, this.tab].join('.'), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** The drafts that are kept of a record, of this tab and of closed ones. */
  of<Document>(recordId: string, isDocument: DocumentCheck<Document>): KeptDraft<Document>[] {
    const owner = this.owner();
    if (owner === null) return [];
    const own = `${owner}.${recordId}.`;
    return storedKeys()
      .filter((key) => key.startsWith(own))
      .flatMap((key) => {
        const draft = storedDraft(key, isDocument);
        return draft === null ? [] : [{ key, draft }];
      });
  }

  /** Forgets the draft of this tab. */
  drop(recordId: string): void {
    const owner = this.owner();
    if (owner !== null) this.dropKey([owner, recordId, this.tab].join('.'));
  }

  dropKey(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Without a store there is nothing to forget.
    }
  }

  private owner(): string | null {
    const session = this.session.session();
    return session === null ? null : [prefix, session.clinic.id, session.user.id].join('.');
  }
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage).sort();
  } catch {
    return [];
  }
}

function storedDraft<Document>(key: string, isDocument: DocumentCheck<Document>): UnsentDraft<Document> | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (!isUnsentDraft(found) || !isDocument(found.base) || !isDocument(found.document)) return null;
    return { etag: found.etag, base: found.base, document: found.document, sent: found.sent };
  } catch {
    return null;
  }
}

function isUnsentDraft(found: unknown): found is UnsentDraft<unknown> {
  return (
    typeof found === 'object' &&
    found !== null &&
    'etag' in found &&
    typeof found.etag === 'string' &&
    'base' in found &&
    'document' in found &&
    'sent' in found &&
    Array.isArray(found.sent)
  );
}

/** Whether something stored says that it is of the first schema; every document names its own. */
export function isOfFirstSchema(found: unknown): found is { readonly schemaVersion: 1 } {
  return typeof found === 'object' && found !== null && 'schemaVersion' in found && found.schemaVersion === 1;
}
