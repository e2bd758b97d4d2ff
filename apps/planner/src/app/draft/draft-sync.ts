import { computed, inject, Injectable, signal, type Signal } from '@angular/core';
import type { MissedChange, Problem } from '@repattern/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { failureOf, type Failure } from '../data/failure';
import { Notices } from '../data/notices';
import { SessionStore } from '../data/session-store';
import { etagOf, type Tagged } from '../data/tagged';
import { UnsentDrafts, type DocumentCheck, type UnsentDraft } from '../data/unsent-drafts';
import { isDecided, type DraftConflict, type MergedDraft, type Whose } from './draft-conflict';
import { documentDigest } from './document-digest';
import type { SaveState } from './save-state';

/** What every record has that is drafted: its version is its tag. */
export interface DraftedRecord {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: string;
}

/** The draft on the screen. */
export interface OpenDraft<Document> {
  readonly document: Signal<Document>;
  readonly readonly: Signal<boolean>;
  /** Shows the draft as it is after a merge. */
  rebase(document: Document): void;
  /** Shows a version that may only be read from now on. */
  lock(document: Document): void;
}

/** What somebody else's version brought into the draft: what only they changed, and who they are. */
export interface TakenIn {
  readonly taken: readonly string[];
  readonly changes: readonly MissedChange[];
}

/** Changes that came too late: the record was locked before they were sent. */
export interface LateEntries<Document> {
  readonly document: Document;
  /** The version that was locked. */
  readonly locked: Document;
}

/** The version of the server that the draft stands on. */
interface Base<Document> {
  readonly etag: string;
  readonly document: Document;
}

interface Overtaken<View> {
  readonly record: Tagged<View>;
  readonly changes: readonly MissedChange[];
}

/**
 * Brings the draft of the screen and the version of the server together. A screen provides the one of its record, and names it
 * as this one too.
 */
@Injectable()
export abstract class DraftSync<View extends DraftedRecord = DraftedRecord, Document = unknown, Part = unknown> {
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly unsent = inject(UnsentDrafts);

  private readonly recordId = signal('');
  private readonly base = signal<Base<Document> | null>(null);
  private readonly version = signal<Tagged<View> | null>(null);
  private readonly kept = signal(true);
  private readonly lastFailure = signal<Failure | null>(null);
  private readonly open = signal<DraftConflict<Document, Part> | null>(null);
  private readonly lateOnes = signal<LateEntries<Document> | null>(null);
  private readonly brought = signal<TakenIn | null>(null);
  private readonly running = signal<Promise<void> | null>(null);
  private takenUp: string | null = null;
  /** Digests of what was sent from the base and not answered: coming back, it is no stranger’s. */
  private sent: readonly string[] = [];

  protected abstract readonly draft: OpenDraft<Document>;
  /** What is said when entries of this device are in the draft again. */
  protected abstract readonly takenUpWords: string;
  protected abstract readonly isDocument: DocumentCheck<Document>;
  /** The document that is drafted, or null where the record is locked. */
  protected abstract drafted(view: View): Document | null;
  /** What a locked record says. */
  protected abstract locked(view: View): Document;
  protected abstract save(id: string, base: Base<Document>, document: Document): Observable<Tagged<View>>;
  protected abstract read(id: string): Observable<Tagged<View>>;
  /** The version that a refusal brought along, or null where it was refused for another reason. */
  protected abstract currentIn(problem: Problem): View | null;
  /** Whether a refusal says that the record is locked. */
  protected abstract saysLocked(problem: Problem): boolean;
  protected abstract same(one: Document, other: Document): boolean;
  protected abstract merge(base: Document, mine: Document, theirs: Document): MergedDraft<Document, Part>;
  /** My draft with the parts that are to be theirs. */
  protected abstract settled(mine: Document, conflict: DraftConflict<Document, Part>): Document;

  /** The version that the server answered with last. */
  readonly record = this.version.asReadonly();
  readonly conflict = this.open.asReadonly();
  readonly late = this.lateOnes.asReadonly();
  /** What the last merge brought in, until it is dismissed. */
  readonly takenIn = this.brought.asReadonly();
  /** Whether this device keeps what the server does not have. */
  readonly onDevice = this.kept.asReadonly();
  readonly failure = this.lastFailure.asReadonly();
  /** The draft as it stands now. */
  readonly document = computed(() => this.draft.document());
  /** Whether something was changed that the server does not have. */
  readonly dirty = computed(() => {
    const base = this.base();
    return base !== null && !this.same(base.document, this.document());
  });
  readonly state = computed<SaveState>(() => {
    if (this.open() !== null) return { kind: 'undecided' };
    const ended = this.session.state().kind !== 'signed-in';
    const failure = this.lastFailure();
    if (this.dirty() && (ended || failure !== null)) return { kind: 'kept', failure, onDevice: this.kept() };
    if (this.dirty() || this.running() !== null) return { kind: 'saving' };
    return { kind: 'saved', at: this.version()?.value.updatedAt ?? '' };
  });

  /** Starts from a version of the server, and takes up what this device had not sent. */
  start(record: Tagged<View>): void {
    this.recordId.set(record.value.id);
    this.stand(record);
    this.takeUp();
  }

  /** Goes on from a version that another request answered with. */
  stand(record: Tagged<View>): void {
    this.version.set(record);
    this.standOn({ etag: record.etag, document: this.contentOf(record.value) });
    this.open.set(null);
    this.lastFailure.set(null);
  }

  /** Keeps on this device what the server does not have yet. */
  keep(): void {
    const unsent = this.unsentDraft();
    if (unsent === null || this.draft.readonly()) return;
    if (this.dirty()) this.kept.set(this.unsent.keep(this.recordId(), unsent));
    else this.unsent.drop(this.recordId());
  }

  /** Sends until the server has everything, or something stands in the way. */
  send(): Promise<void> {
    const running = this.running() ?? this.sendAll().finally(() => this.running.set(null));
    this.running.set(running);
    return running;
  }

  decide(part: Part, whose: Whose): void {
    this.open.update((open) => open && { ...open, choices: new Map(open.choices).set(part, whose) });
  }

  /** Goes on with what was decided, once all is. */
  settle(): void {
    const conflict = this.open();
    if (conflict === null || !isDecided(conflict)) return;
    this.standOn({ etag: conflict.etag, document: conflict.document });
    this.open.set(null);
    this.draft.rebase(this.settled(this.document(), conflict));
  }

  dismissTakenIn(): void {
    this.brought.set(null);
  }

  /** Forgets changes that came too late. */
  dropLate(): void {
    this.lateOnes.set(null);
    for (const { key } of this.unsent.of(this.recordId(), this.isDocument)) this.unsent.dropKey(key);
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const base = this.base();
      const document = this.document();
      if (base === null || this.open() !== null || this.draft.readonly() || !this.dirty()) return;
      this.noteSent(document);
      try {
        this.acknowledge(await firstValueFrom(this.save(this.recordId(), base, document)), document);
      } catch (error) {
        if (!(await this.recover(failureOf(error)))) return;
      }
    }
  }

  private acknowledge(saved: Tagged<View>, document: Document): void {
    this.version.set(saved);
    this.standOn({ etag: saved.etag, document });
    this.lastFailure.set(null);
    if (this.takenUp !== null) this.unsent.dropKey(this.takenUp);
    this.takenUp = null;
    this.keep();
    if (!this.dirty()) this.takeUp();
  }

  /** Takes in a version that came before mine; answers whether that was the reason of a refusal. */
  async recover(failure: Failure): Promise<boolean> {
    const mine = this.unsentDraft();
    const overtaken = await this.overtakenBy(failure);
    this.lastFailure.set(overtaken === null ? failure : null);
    if (overtaken === null || mine === null) return false;
    this.join(mine, overtaken);
    return true;
  }

  /** The version that came before mine when that was the reason, or null. */
  private async overtakenBy(failure: Failure): Promise<Overtaken<View> | null> {
    if (failure.kind !== 'problem') return null;
    const current = this.currentIn(failure.problem);
    if (current !== null)
      return { record: { value: current, etag: etagOf(current) }, changes: changesIn(failure.problem) };
    if (!this.saysLocked(failure.problem)) return null;
    return firstValueFrom(this.read(this.recordId())).then(
      (record) => ({ record, changes: [] }),
      () => null,
    );
  }

  private takeUp(): void {
    const record = this.version();
    const kept = this.unsent.of(this.recordId(), this.isDocument)[0];
    if (record === null || kept === undefined) return;
    this.takenUp = kept.key;
    this.notices.show({ text: this.takenUpWords, undo: null });
    this.join(kept.draft, { record, changes: [] });
    if (this.open() !== null || this.lateOnes() !== null || this.dirty()) return;
    this.unsent.dropKey(kept.key);
    this.takeUp();
  }

  /** Brings a draft that stands on an older version onto a newer one. */
  private join(mine: UnsentDraft<Document>, { record, changes }: Overtaken<View>): void {
    this.version.set(record);
    const theirs = this.drafted(record.value);
    if (theirs === null) return this.close(mine.document, this.locked(record.value));
    // A save of mine of which the answer got lost comes back as somebody’s.
    const isOwn = this.same(theirs, mine.document) || mine.sent.includes(documentDigest(theirs));
    const { document, taken, conflicts } = this.merge(isOwn ? theirs : mine.base, mine.document, theirs);
    const base = { etag: record.etag, document: theirs };
    // Until all is decided the draft stands on the old version: a closed tab finds the same question again.
    this.standOn(conflicts.length === 0 ? base : { etag: mine.etag, document: mine.base });
    if (conflicts.length > 0) {
      this.sent = mine.sent;
      this.open.set({ ...base, parts: conflicts, changes, choices: new Map() });
    }
    if (changes.length > 0 && !isOwn) this.brought.set({ taken, changes });
    this.draft.rebase(document);
  }

  private standOn(base: Base<Document>): void {
    this.base.set(base);
    this.sent = [];
  }

  private noteSent(document: Document): void {
    this.sent = [...new Set([...this.sent, documentDigest(document)])];
    this.keep();
  }

  private close(mine: Document, locked: Document): void {
    if (!this.same(locked, mine)) this.lateOnes.set({ document: mine, locked });
    this.draft.lock(locked);
  }

  private contentOf(view: View): Document {
    return this.drafted(view) ?? this.locked(view);
  }

  private unsentDraft(): UnsentDraft<Document> | null {
    const base = this.base();
    if (base === null) return null;
    return { etag: base.etag, base: base.document, document: this.document(), sent: this.sent };
  }
}

function changesIn(problem: Problem): readonly MissedChange[] {
  return 'changes' in problem && Array.isArray(problem.changes) ? (problem.changes as MissedChange[]) : [];
}
