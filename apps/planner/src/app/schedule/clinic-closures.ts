import { inject, Injectable, signal } from '@angular/core';
import type { ClinicChangedProblem, ClinicView } from '@repattern/contracts';
import type { ClinicClosure } from '@repattern/domain';
import { firstValueFrom } from 'rxjs';
import { ClinicApi } from '../data/clinic-api';
import { failureOf, type Failure } from '../data/failure';
import { PlanDraft } from '../plan/plan-draft';

/** The days on which the clinic is closed. The plan on the screen is checked against them at once. */
@Injectable()
export class ClinicClosures {
  private readonly api = inject(ClinicApi);
  private readonly draft = inject(PlanDraft);
  private readonly lastFailure = signal<Failure | null>(null);
  private clinic: ClinicView | null = null;

  readonly failure = this.lastFailure.asReadonly();

  /** Looks whether the clinic’s days have changed since the plan was opened. */
  async refresh(): Promise<void> {
    try {
      this.stand(await firstValueFrom(this.api.read()));
    } catch {
      // The plan stays checked against the days that were read with it; saving reads them again.
    }
  }

  /** Saves what `edit` makes of the present closures; answers the failure, after which theirs are shown. */
  async save(edit: (closures: readonly ClinicClosure[]) => readonly ClinicClosure[]): Promise<boolean> {
    this.lastFailure.set(null);
    try {
      const clinic = this.clinic ?? (await firstValueFrom(this.api.read()));
      this.stand(await firstValueFrom(this.api.saveClosures(clinic, edit(clinic.closures))));
      return true;
    } catch (error) {
      const failure = failureOf(error);
      this.lastFailure.set(failure);
      if (failure.kind === 'problem' && failure.problem.code === 'resource.changed-meanwhile')
        this.stand((failure.problem as ClinicChangedProblem).current);
      return false;
    }
  }

  forgetFailure(): void {
    this.lastFailure.set(null);
  }

  private stand(clinic: ClinicView): void {
    this.clinic = clinic;
    this.draft.keepTo(clinic);
  }
}
