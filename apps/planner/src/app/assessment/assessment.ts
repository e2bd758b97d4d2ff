import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { FailureNote } from '../failure/failure-note';
import { EmptyState } from '../ui/empty-state';
import { RowSkeleton } from '../ui/row-skeleton';
import { assessmentRecord } from './assessment-record';
import { AssessmentSheet } from './assessment-sheet';

/** One assessment of a patient, once both are read. */
@Component({
  selector: 'app-assessment',
  imports: [AssessmentSheet, EmptyState, FailureNote, RouterLink, RowSkeleton],
  template: `
    @let state = record.state();
    @switch (state.kind) {
      @case ('loading') {
        <h1 class="unseen" tabindex="-1">Assessment</h1>
        <app-row-skeleton label="Loading the assessment" [rows]="8" />
      }
      @case ('missing') {
        <h1 class="unseen" tabindex="-1">Assessment not found</h1>
        <app-empty-state text="There is no such assessment of this patient. The link may be wrong.">
          <a class="button" [routerLink]="['/patients', id()]">Go to the patient</a>
        </app-empty-state>
      }
      @case ('failed') {
        <h1 class="unseen" tabindex="-1">Assessment</h1>
        <app-failure-note [failure]="state.failure" (retry)="record.retry()" />
      }
      @case ('read') {
        <app-assessment-sheet [patient]="state.record.patient" [opened]="state.record.assessment" />
      }
    }
  `,
})
export class Assessment {
  /** Identifier of the patient in the address. */
  readonly id = input.required<string>();
  /** Identifier of the assessment in the address. */
  readonly assessmentId = input.required<string>();

  protected readonly record = assessmentRecord(this.id, this.assessmentId);
}
