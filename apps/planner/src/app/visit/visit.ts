import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LibraryStore } from '../data/library-store';
import { FailureNote } from '../failure/failure-note';
import { EmptyState } from '../ui/empty-state';
import { RowSkeleton } from '../ui/row-skeleton';
import { visitContextOf } from './visit-context-of';
import { VisitPage } from './visit-page';
import { visitRecord } from './visit-record';

/** One visit of a plan, once it and everything that its verdicts rest on are read. */
@Component({
  selector: 'app-visit',
  imports: [EmptyState, FailureNote, RouterLink, RowSkeleton, VisitPage],
  template: `
    @let state = record.state();
    @switch (state.kind) {
      @case ('loading') {
        <h1 class="unseen" tabindex="-1">Visit</h1>
        <app-row-skeleton label="Loading the visit" [rows]="8" />
      }
      @case ('missing') {
        <h1 class="unseen" tabindex="-1">Visit not found</h1>
        <app-empty-state text="There is no such visit of this plan. The link may be wrong.">
          <a class="button" [routerLink]="['/patients', id(), 'plans', planId()]">Go to the plan</a>
        </app-empty-state>
      }
      @case ('failed') {
        <h1 class="unseen" tabindex="-1">Visit</h1>
        <app-failure-note [failure]="state.failure" (retry)="record.retry()" />
      }
      @case ('read') {
        @if (context(); as context) {
          <app-visit-page [opened]="state.record" [context]="context" />
        } @else {
          <h1 class="unseen" tabindex="-1">Visit</h1>
          @if (library.failure() ?? library.ownFailure(); as failure) {
            <app-failure-note [failure]="failure" (retry)="library.retry()" />
          } @else {
            <app-row-skeleton label="Loading the library" [rows]="8" />
          }
        }
      }
    }
  `,
})
export class Visit {
  protected readonly library = inject(LibraryStore);

  /** Identifier of the patient in the address. */
  readonly id = input.required<string>();
  /** Identifier of the plan in the address. */
  readonly planId = input.required<string>();
  /** Identifier of the visit in the address. */
  readonly visitId = input.required<string>();

  protected readonly record = visitRecord(
    computed(() => ({ patientId: this.id(), planId: this.planId(), visitId: this.visitId() })),
  );
  /** Null until the whole library is there: without it an item would seem to name what does not exist. */
  protected readonly context = computed(() => {
    const state = this.record.state();
    if (state.kind !== 'read' || this.library.loading()) return null;
    if (this.library.failure() !== null || this.library.ownFailure() !== null) return null;
    return visitContextOf(state.record, this.library);
  });
}
