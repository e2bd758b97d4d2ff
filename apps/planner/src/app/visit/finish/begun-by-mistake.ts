import { Component, computed, inject, signal } from '@angular/core';
import { hasRecords } from '@repattern/domain/progression/visit/has-records';
import { firstValueFrom } from 'rxjs';
import { failureOf, type Failure } from '../../data/failure';
import { VisitsApi } from '../../data/visits-api';
import { FailureNote } from '../../failure/failure-note';
import { dropPauses } from '../time/stored-pauses';
import { VisitDraft } from '../visit-draft';
import { VisitSync } from '../visit-sync';

/** Takes back a visit that was begun by mistake, while nothing is recorded in it. */
@Component({
  selector: 'app-begun-by-mistake',
  imports: [FailureNote],
  template: `
    @if (failure(); as failed) {
      <app-failure-note [failure]="failed" [retryable]="false" />
    }
    @if (possible()) {
      <button type="button" class="button plain" [attr.aria-disabled]="busy() || null" (click)="cancel()">
        Begun by mistake
      </button>
    }
  `,
})
export class BegunByMistake {
  private readonly api = inject(VisitsApi);
  private readonly draft = inject(VisitDraft);
  private readonly sync = inject(VisitSync);

  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly possible = computed(
    () =>
      this.sync.record()?.value.stage === 'in-progress' &&
      !this.draft.readonly() &&
      !this.sync.dirty() &&
      !hasRecords(this.draft.document()),
  );

  /** The planned visit is still to come afterwards. */
  protected async cancel(): Promise<void> {
    const record = this.sync.record();
    if (record === null || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      this.sync.follow(await firstValueFrom(this.api.cancel(record)));
      dropPauses(record.value.id);
    } catch (error) {
      const failure = failureOf(error);
      if (!(await this.sync.recover(failure))) this.failure.set(failure);
    } finally {
      this.busy.set(false);
    }
  }
}
