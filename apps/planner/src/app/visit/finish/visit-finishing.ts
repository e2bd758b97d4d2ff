import { computed, inject, Injectable, signal } from '@angular/core';
import type { VisitDocument, VisitFinding } from '@repattern/domain';
import { missingToFinish } from '@repattern/domain/progression/visit/missing-to-finish';
import { firstValueFrom } from 'rxjs';
import { Connection } from '../../data/connection';
import { failureOf, type Failure } from '../../data/failure';
import { VisitsApi } from '../../data/visits-api';
import { Autosave } from '../../draft/autosave';
import { notedMinutes } from '../time/noted-minutes';
import { dropPauses } from '../time/stored-pauses';
import { VisitTimer } from '../time/visit-timer';
import { VisitDecisions } from '../visit-decisions';
import { VisitDraft } from '../visit-draft';
import { VisitSync } from '../visit-sync';

/** Finishes the visit: what is recommended and undecided is accepted, and the whole record is sent once more and locked. Each visit screen provides its own. */
@Injectable()
export class VisitFinishing {
  private readonly api = inject(VisitsApi);
  private readonly autosave = inject(Autosave);
  private readonly connection = inject(Connection);
  private readonly decisions = inject(VisitDecisions);
  private readonly draft = inject(VisitDraft);
  private readonly sync = inject(VisitSync);
  private readonly timer = inject(VisitTimer);
  private readonly running = signal(false);
  private readonly lastFailure = signal<Failure | null>(null);
  private readonly seen = signal<readonly string[] | null>(null);

  readonly busy = this.running.asReadonly();
  /** Why the last attempt did not finish the visit; silence is no failure but {@link waits}. */
  readonly failure = computed(() => (this.lastFailure()?.kind === 'unreachable' ? null : this.lastFailure()));
  /** Whether finishing was asked for while the server could not be reached: it waits for a person, not for the connection. */
  readonly waits = computed(() => this.lastFailure()?.kind === 'unreachable');
  /** Whether it can be asked for again. */
  readonly online = this.connection.online;
  /** Whether somebody tried to finish, so that what is missing is shown. */
  readonly attempted = computed(() => this.seen() !== null);
  /** The record as finishing would leave it, once what waits to be judged is. */
  private readonly prepared = computed<VisitDocument>(() => {
    const visit = this.decisions.allAccepted(this.draft.judged());
    return { ...visit, time: { ...visit.time, ...notedMinutes(visit, this.timer.minutes()) } };
  });
  /** What is still missing then. */
  readonly missing = computed(() =>
    this.draft.readonly()
      ? []
      : missingToFinish({ ...this.draft.judgedContext(), visit: this.prepared() }, this.draft.verdicts()),
  );

  /** Finishes the visit; answers whether it is finished. What is missing is shown first; what only holds doses does not keep it from ending then. */
  async finish(): Promise<boolean> {
    this.draft.settle();
    if (this.running() || this.draft.readonly() || !this.mayEnd()) return false;
    this.running.set(true);
    try {
      this.draft.change('Accept and finish', () => this.prepared());
      await this.autosave.flush();
      return await this.send();
    } finally {
      this.running.set(false);
    }
  }

  private mayEnd(): boolean {
    const missing = this.missing();
    const seen = new Set(this.seen() ?? []);
    this.seen.set(missing.map(inOneText));
    return missing.every((finding) => finding.severity !== 'block' && seen.has(inOneText(finding)));
  }

  /** Only what the server has as it is here can be finished: what is kept back, or undecided, comes first. */
  private async send(): Promise<boolean> {
    const record = this.sync.record();
    if (record === null || this.sync.dirty()) {
      this.lastFailure.set(this.sync.failure() ?? (this.connection.online() ? null : { kind: 'unreachable' }));
      return false;
    }
    try {
      this.sync.follow(await firstValueFrom(this.api.finish(record, this.draft.document())));
    } catch (error) {
      const failure = failureOf(error);
      if (!(await this.sync.recover(failure))) this.lastFailure.set(failure);
      return this.finishedMeanwhile();
    }
    this.lastFailure.set(null);
    dropPauses(record.value.id);
    return true;
  }

  /** Whether an answer that got lost was a yes. */
  private finishedMeanwhile(): boolean {
    return this.sync.record()?.value.stage === 'finished' && this.sync.late() === null;
  }
}

function inOneText({ code, params }: VisitFinding): string {
  return JSON.stringify([code, params]);
}
