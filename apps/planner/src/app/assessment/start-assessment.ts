import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import type { AssessmentDraftOpenProblem } from '@repattern/contracts';
import { firstValueFrom, type Observable } from 'rxjs';
import type { AssessmentView } from '@repattern/contracts';
import { AssessmentsApi } from '../data/assessments-api';
import { failureOf, isProblemWith, type Failure } from '../data/failure';
import type { Tagged } from '../data/patients-api';
import { createRequestKey } from '../data/request-key';

/** Starts assessments and opens them. A patient has one open draft: whoever starts a second one meets the first. */
@Service()
export class StartAssessment {
  private readonly api = inject(AssessmentsApi);
  private readonly router = inject(Router);
  private running = false;

  /** Starts from a signed assessment, or an empty one, and opens it; answers the failure when that was refused. */
  start(patientId: string, basedOn: string | null): Promise<Failure | null> {
    return this.openWhat(patientId, this.api.start(patientId, basedOn, createRequestKey()));
  }

  /** Starts from a case file and opens it; answers the failure when the file was refused. */
  import(patientId: string, file: unknown): Promise<Failure | null> {
    return this.openWhat(patientId, this.api.import(patientId, file, createRequestKey()));
  }

  private async openWhat(patientId: string, started: Observable<Tagged<AssessmentView>>): Promise<Failure | null> {
    if (this.running) return null;
    this.running = true;
    try {
      await this.open(patientId, (await firstValueFrom(started)).value.id);
      return null;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'problem' || !isProblemWith(failure, 'assessment.draft-open')) return failure;
      await this.open(patientId, (failure.problem as AssessmentDraftOpenProblem).draft.id);
      return null;
    } finally {
      this.running = false;
    }
  }

  private open(patientId: string, id: string): Promise<boolean> {
    return this.router.navigate(['/patients', patientId, 'assessments', id]);
  }
}
