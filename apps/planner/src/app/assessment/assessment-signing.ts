import { computed, inject, Injectable, signal } from '@angular/core';
import type { AssessmentView } from '@repattern/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { AssessmentsApi } from '../data/assessments-api';
import { failureOf, type Failure } from '../data/failure';
import type { Tagged } from '../data/tagged';
import { createRequestKey } from '../data/request-key';
import { Autosave } from '../draft/autosave';
import { AssessmentDraft } from './assessment-draft';
import { AssessmentSync } from './assessment-sync';

/** An addendum while it is written. */
export interface AddendumDraft {
  readonly reason: string;
  readonly text: string;
}

const emptyAddendum: AddendumDraft = { reason: '', text: '' };

/** Signs and discards the open draft, and adds to a signed assessment. Each assessment screen provides its own. */
@Injectable()
export class AssessmentSigning {
  private readonly api = inject(AssessmentsApi);
  private readonly autosave = inject(Autosave);
  private readonly draft = inject(AssessmentDraft);
  private readonly sync = inject(AssessmentSync);
  private readonly running = signal(false);
  private readonly lastFailure = signal<Failure | null>(null);
  private addendumKey = createRequestKey();
  private adopted = false;

  readonly busy = this.running.asReadonly();
  readonly failure = this.lastFailure.asReadonly();
  readonly addendum = signal(emptyAddendum);
  readonly addendumTyped = computed(() => this.addendum().text.trim() !== '' || this.addendum().reason.trim() !== '');

  /** Sends what is not sent yet, then signs; answers whether it is signed. */
  async sign(): Promise<boolean> {
    await this.autosave.flush();
    return this.sync.dirty() ? false : this.command((record) => this.api.sign(record));
  }

  /** Gives the draft up; answers whether that was done. */
  discard(): Promise<boolean> {
    return this.command((record) => this.api.discard(record));
  }

  /** Makes an addendum of entries that came too late; they stay on this device until it is added. */
  adopt(lines: readonly string[]): void {
    this.adopted = true;
    this.addendum.set({ reason: 'Entered before the signature, received after it', text: lines.join('\n') });
  }

  /** Adds what is written to the signed assessment; an attempt that met silence is repeated under the same key. */
  async addAddendum(): Promise<boolean> {
    const added = await this.command(({ value }) => this.api.addAddendum(value.id, this.addendum(), this.addendumKey));
    if (!added) return false;
    if (this.adopted) this.sync.dropLate();
    this.adopted = false;
    this.addendum.set(emptyAddendum);
    this.addendumKey = createRequestKey();
    return true;
  }

  private async command(ask: (record: Tagged<AssessmentView>) => Observable<Tagged<AssessmentView>>): Promise<boolean> {
    const record = this.sync.record();
    if (record === null || this.running()) return false;
    this.running.set(true);
    this.lastFailure.set(null);
    try {
      const answer = await firstValueFrom(ask(record));
      this.sync.stand(answer);
      this.draft.lock(answer.value.document);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (!(await this.sync.recover(failure))) this.lastFailure.set(failure);
      return false;
    } finally {
      this.running.set(false);
    }
  }
}
