import { inject, Service } from '@angular/core';
import { Router, type NavigationExtras } from '@angular/router';
import type { AssessmentDraftOpenProblem, AssessmentView } from '@repattern/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import { AssessmentsApi } from '../data/assessments-api';
import { failureOf, isProblemWith, type Failure } from '../data/failure';
import type { Tagged } from '../data/tagged';
import { createRequestKey } from '../data/request-key';

/** Starts assessments and opens them. A patient has one open draft: whoever starts a second one meets the first. */
@Service()
export class StartAssessment {
  private readonly api = inject(AssessmentsApi);
  private readonly router = inject(Router);
  private running = false;

  /** Starts from a signed assessment, or an empty one, and opens it; answers the failure when that was refused. */
  start(patientId: string, basedOn: string | null, extras: NavigationExtras = {}): Promise<Failure | null> {
    const open = (id: string): Promise<boolean> => this.open(patientId, id, extras);
    return this.openWhat(this.api.start(patientId, basedOn, createRequestKey()), open);
  }

  /** Starts from a case file and opens it; answers the failure when the file was refused. */
  import(patientId: string, file: unknown): Promise<Failure | null> {
    const open = (id: string): Promise<boolean> => this.open(patientId, id, {});
    return this.openWhat(this.api.import(patientId, file, createRequestKey()), open);
  }

  private async openWhat(
    started: Observable<Tagged<AssessmentView>>,
    open: (id: string) => Promise<boolean>,
  ): Promise<Failure | null> {
    if (this.running) return null;
    this.running = true;
    try {
      await open((await firstValueFrom(started)).value.id);
      return null;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'problem' || !isProblemWith(failure, 'assessment.draft-open')) return failure;
      await open((failure.problem as AssessmentDraftOpenProblem).draft.id);
      return null;
    } finally {
      this.running = false;
    }
  }

  private open(patientId: string, id: string, extras: NavigationExtras): Promise<boolean> {
    return this.router.navigate(['/patients', patientId, 'assessments', id], extras);
  }
}
