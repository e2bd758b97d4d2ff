import { inject, Service } from '@angular/core';
import type { AssessmentDocument } from '@repattern/domain';
import { createRequestKey } from './request-key';
import { SessionStore } from './session-store';

/** What was typed into an assessment and not yet confirmed by the server. */
export interface UnsentDraft {
  /** The version that it started from, by tag and content. */
  readonly etag: string;
  readonly base: AssessmentDocument;
  readonly document: AssessmentDocument;
}

/** An unsent draft of this device, under the name by which it is dropped. */
export interface KeptDraft {
  readonly key: string;
  readonly draft: UnsentDraft;
}

const prefix = 'repattern.unsent';

/**
 * Keeps unsent drafts on this device until the server has them, each tab its own, so that two tabs do not overwrite
 * each other. A draft belongs to one person in one clinic; nobody else is ever shown it.
 */
@Service()
export class AssessmentUnsentDrafts {
  private readonly session = inject(SessionStore);
  private readonly tab = createRequestKey();

  /** Keeps the draft of this tab; answers whether the device took it. */
  keep(assessmentId: string, draft: UnsentDraft): boolean {
    const owner = this.owner();
    if (owner === null) return false;
    try {
      localStorage.setItem([owner, assessmentId, this.tab].join('.'), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** The drafts that are kept of an assessment, of this tab and of closed ones. */
  of(assessmentId: string): KeptDraft[] {
    const owner = this.owner();
    if (owner === null) return [];
    const own = `${owner}.${assessmentId}.`;
    return storedKeys()
      .filter((key) => key.startsWith(own))
      .flatMap((key) => {
        const draft = storedDraft(key);
        return draft === null ? [] : [{ key, draft }];
      });
  }

  /** Forgets the draft of this tab. */
  drop(assessmentId: string): void {
    const owner = this.owner();
    if (owner !== null) this.dropKey([owner, assessmentId, this.tab].join('.'));
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

function storedDraft(key: string): UnsentDraft | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isUnsentDraft(found) ? found : null;
  } catch {
    return null;
  }
}

function isUnsentDraft(found: unknown): found is UnsentDraft {
  if (typeof found !== 'object' || found === null) return false;
  return (
    'etag' in found && 'base' in found && isDocument(found.base) && 'document' in found && isDocument(found.document)
  );
}

function isDocument(found: unknown): boolean {
  return typeof found === 'object' && found !== null && 'schemaVersion' in found && found.schemaVersion === 1;
}
