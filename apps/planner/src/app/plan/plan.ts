import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanBasis } from '@repattern/domain';
import { LibraryStore } from '../data/library-store';
import { FailureNote } from '../failure/failure-note';
import { EmptyState } from '../ui/empty-state';
import { RowSkeleton } from '../ui/row-skeleton';
import { planBasis } from './plan-basis';
import { planRecord } from './plan-record';
import { PlanSheet } from './plan-sheet';

/** One plan of a patient, once it and everything that it is checked against are read. */
@Component({
  selector: 'app-plan',
  imports: [EmptyState, FailureNote, PlanSheet, RouterLink, RowSkeleton],
  template: `
    @let state = record.state();
    @switch (state.kind) {
      @case ('loading') {
        <h1 class="unseen" tabindex="-1">Plan</h1>
        <app-row-skeleton label="Loading the plan" [rows]="8" />
      }
      @case ('missing') {
        <h1 class="unseen" tabindex="-1">Plan not found</h1>
        <app-empty-state text="There is no such plan of this patient. The link may be wrong.">
          <a class="button" [routerLink]="['/patients', id()]">Go to the patient</a>
        </app-empty-state>
      }
      @case ('failed') {
        <h1 class="unseen" tabindex="-1">Plan</h1>
        <app-failure-note [failure]="state.failure" (retry)="record.retry()" />
      }
      @case ('read') {
        @if (basis(); as basis) {
          <app-plan-sheet [opened]="state.record" [basis]="basis" [view]="view()" />
        } @else {
          <h1 class="unseen" tabindex="-1">Plan</h1>
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
export class Plan {
  protected readonly library = inject(LibraryStore);

  /** Identifier of the patient in the address. */
  readonly id = input.required<string>();
  /** Identifier of the plan in the address. */
  readonly planId = input.required<string>();
  /** Which view of the plan the address names. */
  readonly view = input<string>();

  protected readonly record = planRecord(this.id, this.planId);
  /** Null until the whole library is there: without the clinic's own part a plan would seem to name what does not exist. */
  protected readonly basis = computed<PlanBasis | null>(() => {
    const state = this.record.state();
    if (state.kind !== 'read' || this.library.loading()) return null;
    if (this.library.failure() !== null || this.library.ownFailure() !== null) return null;
    return planBasis(state.record, this.library);
  });
}
