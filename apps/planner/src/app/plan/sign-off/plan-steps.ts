import { inject, Injectable, signal } from '@angular/core';
import type { PlanChangedProblem, PlanIncompleteProblem, PlanView, SignOffPlanRequest } from '@repattern/contracts';
import type { PlanFinding, PlanTransition } from '@repattern/domain';
import { firstValueFrom } from 'rxjs';
import { failureOf, isProblemWith, type Failure } from '../../data/failure';
import { PlansApi } from '../../data/plans-api';
import { etagOf, type Tagged } from '../../data/tagged';
import { Autosave } from '../../draft/autosave';
import { PlanDraft } from '../plan-draft';
import { PlanSync } from '../plan-sync';

/** A step that could not be taken. */
export interface FailedStep {
  readonly step: PlanTransition;
  readonly failure: Failure;
}

/** Takes the steps of a plan: signing, returning, holding, ending. */
@Injectable()
export class PlanSteps {
  private readonly api = inject(PlansApi);
  private readonly autosave = inject(Autosave);
  private readonly draft = inject(PlanDraft);
  private readonly sync = inject(PlanSync);
  private readonly running = signal<PlanTransition | null>(null);
  private readonly lastFailed = signal<FailedStep | null>(null);
  private readonly lacking = signal<readonly PlanFinding[]>([]);

  /** The step that is being taken, or null. */
  readonly busy = this.running.asReadonly();
  readonly failed = this.lastFailed.asReadonly();
  /** What the server found missing when it refused a signature. */
  readonly missing = this.lacking.asReadonly();

  /** Sends what is not sent yet, then takes the step; answers whether it was taken. */
  async take(step: PlanTransition, reason: string | null): Promise<boolean> {
    if (this.running() !== null) return false;
    this.running.set(step);
    this.lastFailed.set(null);
    this.lacking.set([]);
    try {
      return await this.send(step, reason);
    } finally {
      this.running.set(null);
    }
  }

  private async send(step: PlanTransition, reason: string | null): Promise<boolean> {
    if (step !== 'discard') await this.autosave.flush();
    const record = this.sync.record();
    const unsent = this.sync.dirty() && step !== 'discard';
    if (record === null || unsent || this.sync.conflict() !== null) {
      this.fail(step, this.sync.failure());
      return false;
    }
    try {
      this.sync.follow(await firstValueFrom(this.api.move(record, step, this.requestOf(step, reason))));
      return true;
    } catch (error) {
      const failure = failureOf(error);
      this.fail(step, failure);
      await this.catchUp(failure, record);
      return false;
    }
  }

  private requestOf(step: PlanTransition, reason: string | null): SignOffPlanRequest {
    const outsideHours = step === 'sign-off' ? this.draft.outsideHours() : [];
    return {
      ...(reason === null ? {} : { reason }),
      ...(outsideHours.length === 0 ? {} : { outsideHours: [...outsideHours] }),
    };
  }

  private fail(step: PlanTransition, failure: Failure | null): void {
    this.lastFailed.set(failure && { step, failure });
  }

  /** Takes the plan as somebody else left it: what was changed here is joined with it, or shown as it is where nothing was. */
  private async catchUp(failure: Failure, { value }: Tagged<PlanView>): Promise<void> {
    if (failure.kind !== 'problem') return;
    if (isProblemWith(failure, 'plan.incomplete'))
      this.lacking.set((failure.problem as PlanIncompleteProblem).missing as PlanFinding[]);
    if (!this.draft.readonly()) await this.sync.recover(failure);
    else if (isProblemWith(failure, 'resource.changed-meanwhile')) {
      const { current } = failure.problem as PlanChangedProblem;
      this.sync.follow({ value: current, etag: etagOf(current) });
    } else if (isProblemWith(failure, 'plan.status') || isProblemWith(failure, 'plan.draft-open'))
      await firstValueFrom(this.api.read(value.id)).then(
        (record) => this.sync.follow(record),
        () => undefined,
      );
  }
}
