import { computed, inject, Injectable, signal } from '@angular/core';
import type { VisitDocument } from '@repattern/domain';
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
import { missingToFinish } from '../visit-judgement';
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
  private readonly tried = signal(false);

  readonly busy = this.running.asReadonly();
  /** Why the last attempt did not finish the visit; silence is no failure but {@link waits}. */
  readonly failure = computed(() => (this.lastFailure()?.kind === 'unreachable' ? null : this.lastFailure()));
  /** Whether finishing was asked for while the server could not be reached: it waits for a person, not for the connection. */
  readonly waits = computed(() => this.lastFailure()?.kind === 'unreachable');
  /** Whether it can be asked for again. */
  readonly online = this.connection.online;
  /** Whether somebody tried to finish, so that what is missing is shown. */
  readonly attempted = this.tried.asReadonly();
  /** The record as finishing would leave it. */
  private readonly prepared = computed<VisitDocument>(() => {
    const visit = this.decisions.allAccepted(this.draft.document());
    const phaseDecision = this.draft.document().phaseDecision;
    return { ...visit, phaseDecision, time: { ...visit.time, ...notedMinutes(visit, this.timer.minutes()) } };
  });
  /** What is still missing then. */
  readonly missing = computed(() =>
    this.draft.readonly()
      ? []
      : missingToFinish({ ...this.draft.context(), visit: this.prepared() }, this.draft.verdicts()),
  );

  /** Finishes the visit; answers whether it is finished. What is missing is shown instead of being sent. */
  async finish(): Promise<boolean> {
    this.tried.set(true);
    if (this.running() || this.draft.readonly() || this.missing().some(({ severity }) => severity === 'block'))
      return false;
    this.running.set(true);
    try {
      this.draft.change('Accept and finish', () => this.prepared());
      await this.autosave.flush();
      return await this.send();
    } finally {
      this.running.set(false);
    }
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
