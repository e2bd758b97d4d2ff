import { computed, inject, Injectable, signal } from '@angular/core';
import type { MissedChange } from '@repattern/contracts';
import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { firstValueFrom } from 'rxjs';
import type { AssessmentChangedProblem, AssessmentView } from '@repattern/contracts';
import { AssessmentUnsentDrafts, type UnsentDraft } from '../data/assessment-unsent-drafts';
import { assessmentEtag, AssessmentsApi } from '../data/assessments-api';
import { failureOf, type Failure } from '../data/failure';
import { Notices } from '../data/notices';
import type { Tagged } from '../data/patients-api';
import { SessionStore } from '../data/session-store';
import { AssessmentDraft } from './assessment-draft';
import { changedSections } from './assessment-sections';
import { isDecided, settledDraft, type DraftConflict, type Whose } from './draft-conflict';
import { mergeDrafts } from './merge-drafts';
import type { SaveState } from './save-state';

/** The version of the server that the draft stands on. */
interface Base {
  readonly etag: string;
  readonly document: AssessmentDocument;
}

interface Overtaken {
  readonly record: Tagged<AssessmentView>;
  readonly changes: readonly MissedChange[];
}

/** What somebody else's version brought into the draft. */
export interface TakenIn {
  readonly sections: readonly AssessmentSection[];
  readonly changes: readonly MissedChange[];
}

/** Entries that came too late: the assessment was signed or discarded before they were sent. */
export interface LateEntries {
  readonly document: AssessmentDocument;
  /** The version that was locked. */
  readonly locked: AssessmentDocument;
  readonly sections: readonly AssessmentSection[];
}

/** Brings the draft of the screen and the version of the server together. Each assessment screen provides its own. */
@Injectable()
export class DraftSync {
  private readonly api = inject(AssessmentsApi);
  private readonly draft = inject(AssessmentDraft);
  private readonly notices = inject(Notices);
  private readonly session = inject(SessionStore);
  private readonly unsent = inject(AssessmentUnsentDrafts);

  private readonly assessmentId = signal('');
  private readonly base = signal<Base | null>(null);
  private readonly version = signal<Tagged<AssessmentView> | null>(null);
  private readonly kept = signal(true);
  private readonly lastFailure = signal<Failure | null>(null);
  private readonly open = signal<DraftConflict | null>(null);
  private readonly lateOnes = signal<LateEntries | null>(null);
  private readonly brought = signal<TakenIn | null>(null);
  private readonly running = signal<Promise<void> | null>(null);
  private takenUp: string | null = null;

  /** The version that the server answered with last. */
  readonly record = this.version.asReadonly();
  readonly conflict = this.open.asReadonly();
  readonly late = this.lateOnes.asReadonly();
  /** What the last merge brought in, until it is dismissed. */
  readonly takenIn = this.brought.asReadonly();
  /** Whether this device keeps what the server does not have. */
  readonly onDevice = this.kept.asReadonly();
  readonly failure = this.lastFailure.asReadonly();
  /** Whether something was typed that the server does not have. */
  readonly dirty = computed(() => {
    const base = this.base();
    return base !== null && changedSections(base.document, this.draft.document()).length > 0;
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
  start(record: Tagged<AssessmentView>): void {
    this.assessmentId.set(record.value.id);
    this.stand(record);
    this.takeUp();
  }

  /** Goes on from a version that another request answered with. */
  stand(record: Tagged<AssessmentView>): void {
    this.version.set(record);
    this.base.set({ etag: record.etag, document: record.value.document });
    this.open.set(null);
    this.lastFailure.set(null);
  }

  /** Keeps on this device what the server does not have yet. */
  keep(): void {
    const unsent = this.unsentDraft();
    if (unsent === null || this.draft.readonly()) return;
    if (this.dirty()) this.kept.set(this.unsent.keep(this.assessmentId(), unsent));
    else this.unsent.drop(this.assessmentId());
  }

  /** Sends until the server has everything, or something stands in the way. */
  send(): Promise<void> {
    const running = this.running() ?? this.sendAll().finally(() => this.running.set(null));
    this.running.set(running);
    return running;
  }

  decide(section: AssessmentSection, whose: Whose): void {
    this.open.update((open) => open && { ...open, choices: { ...open.choices, [section]: whose } });
  }

  /** Goes on with what was decided, once all is. */
  settle(): void {
    const conflict = this.open();
    if (conflict === null || !isDecided(conflict)) return;
    this.base.set({ etag: conflict.etag, document: conflict.document });
    this.open.set(null);
    this.draft.rebase(settledDraft(this.draft.document(), conflict));
  }

  dismissTakenIn(): void {
    this.brought.set(null);
  }

  /** Forgets entries that came too late. */
  dropLate(): void {
    this.lateOnes.set(null);
    for (const { key } of this.unsent.of(this.assessmentId())) this.unsent.dropKey(key);
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const base = this.base();
      const document = this.draft.document();
      if (base === null || this.open() !== null || this.draft.readonly() || !this.dirty()) return;
      try {
        const saved = await firstValueFrom(this.api.save(this.assessmentId(), base.etag, document));
        this.acknowledge(saved, document);
      } catch (error) {
        if (!(await this.recover(failureOf(error)))) return;
      }
    }
  }

  private acknowledge(saved: Tagged<AssessmentView>, document: AssessmentDocument): void {
    this.version.set(saved);
    this.base.set({ etag: saved.etag, document });
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
    this.join(mine, overtaken.record, overtaken.changes);
    return true;
  }

  /** The version that came before mine when that was the reason, or null. */
  private async overtakenBy(failure: Failure): Promise<Overtaken | null> {
    if (failure.kind !== 'problem') return null;
    if (failure.problem.code === 'resource.changed-meanwhile') {
      const { current, changes } = failure.problem as AssessmentChangedProblem;
      return { record: { value: current, etag: assessmentEtag(current) }, changes };
    }
    if (failure.problem.code !== 'assessment.locked') return null;
    return firstValueFrom(this.api.read(this.assessmentId())).then(
      (record) => ({ record, changes: [] }),
      () => null,
    );
  }

  private takeUp(): void {
    const record = this.version();
    const kept = this.unsent.of(this.assessmentId())[0];
    if (record === null || kept === undefined) return;
    this.takenUp = kept.key;
    this.notices.show({ text: 'Entries that this device had kept are in the draft again', undo: null });
    this.join(kept.draft, record, []);
    if (this.open() !== null || this.lateOnes() !== null || this.dirty()) return;
    this.unsent.dropKey(kept.key);
    this.takeUp();
  }

  /** Brings a draft that stands on an older version onto a newer one. */
  private join(mine: UnsentDraft, record: Tagged<AssessmentView>, changes: readonly MissedChange[]): void {
    const theirs = record.value.document;
    const { document, taken, conflicts } = mergeDrafts(mine.base, mine.document, theirs);
    const base = { etag: record.etag, document: theirs };
    this.version.set(record);
    if (record.value.status !== 'draft') return this.close(mine.document, theirs);
    // Until all is decided the draft stands on the old version: a closed tab finds the same question again.
    this.base.set(conflicts.length === 0 ? base : { etag: mine.etag, document: mine.base });
    if (conflicts.length > 0) this.open.set({ ...base, sections: conflicts, changes, choices: {} });
    if (changes.length > 0) this.brought.set({ sections: taken, changes });
    this.draft.rebase(document);
  }

  private close(mine: AssessmentDocument, theirs: AssessmentDocument): void {
    const sections = changedSections(theirs, mine);
    if (sections.length > 0) this.lateOnes.set({ document: mine, locked: theirs, sections });
    this.draft.lock(theirs);
  }

  private unsentDraft(): UnsentDraft | null {
    const base = this.base();
    return base === null ? null : { etag: base.etag, base: base.document, document: this.draft.document() };
  }
}
