import { inject, Injectable, signal } from '@angular/core';
import type { VisitOpenProblem, VisitView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { failureOf, isProblemWith, type Failure } from '../../data/failure';
import { createRequestKey } from '../../data/request-key';
import { VisitsApi } from '../../data/visits-api';

/** What a visit is started with. */
export interface VisitToStart {
  readonly planId: string;
  /** The visit in the calendar; null where none was planned. */
  readonly plannedVisitId: string | null;
  /** Today, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Starts visits; an attempt that met silence is repeated under the same key, so that no second visit comes of it. */
@Injectable()
export class StartVisit {
  private readonly api = inject(VisitsApi);
  private readonly running = signal(false);
  private readonly lastFailure = signal<Failure | null>(null);
  private key = createRequestKey();

  readonly busy = this.running.asReadonly();
  readonly failure = this.lastFailure.asReadonly();

  /** Starts a visit; answers its id, or null where that failed. Where somebody has begun one meanwhile, it is that one. */
  async start({ planId, ...visit }: VisitToStart): Promise<string | null> {
    if (this.running()) return null;
    this.running.set(true);
    this.lastFailure.set(null);
    try {
      const started = await firstValueFrom(this.api.open(planId, { ...visit, step: 'start' }, this.key));
      this.key = createRequestKey();
      return started.value.id;
    } catch (error) {
      return this.openedMeanwhile(failureOf(error));
    } finally {
      this.running.set(false);
    }
  }

  /** Begins a visit of somebody who has arrived; answers its id, or null where that failed. */
  async begin({ id, stage }: VisitView): Promise<string | null> {
    if (stage !== 'arrived') return id;
    try {
      await firstValueFrom(this.api.start(await firstValueFrom(this.api.read(id))));
      return id;
    } catch (error) {
      this.lastFailure.set(failureOf(error));
      return null;
    }
  }

  private openedMeanwhile(failure: Failure): string | null {
    if (failure.kind === 'problem' && isProblemWith(failure, 'visit.open'))
      return (failure.problem as VisitOpenProblem).visit.id;
    this.lastFailure.set(failure);
    return null;
  }
}
