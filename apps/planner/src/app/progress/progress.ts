import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LibraryStore } from '../data/library-store';
import { FailureNote } from '../failure/failure-note';
import { EmptyState } from '../ui/empty-state';
import { RowSkeleton } from '../ui/row-skeleton';
import { ProgressPage } from './progress-page';
import { planCourse } from './progress-record';

/** The course of a plan, once it is read and its exercises have names. */
@Component({
  selector: 'app-progress',
  imports: [EmptyState, FailureNote, ProgressPage, RouterLink, RowSkeleton],
  template: `
    @let state = record.state();
    @switch (state.kind) {
      @case ('loading') {
        <h1 class="unseen" tabindex="-1">Progress</h1>
        <app-row-skeleton label="Loading the course of the plan" [rows]="8" />
      }
      @case ('missing') {
        <h1 class="unseen" tabindex="-1">Plan not found</h1>
        <app-empty-state text="There is no such plan of this patient. The link may be wrong.">
          <a class="button" [routerLink]="['/patients', id()]">Go to the patient</a>
        </app-empty-state>
      }
      @case ('failed') {
        <h1 class="unseen" tabindex="-1">Progress</h1>
        <app-failure-note [failure]="state.failure" (retry)="record.retry()" />
      }
      @case ('read') {
        @if (failure(); as failed) {
          <h1 class="unseen" tabindex="-1">Progress</h1>
          <app-failure-note [failure]="failed" (retry)="library.retry()" />
        } @else if (library.loading()) {
          <h1 class="unseen" tabindex="-1">Progress</h1>
          <app-row-skeleton label="Loading the library" [rows]="8" />
        } @else {
          <app-progress-page [course]="state.record" [asked]="asked()" />
        }
      }
    }
  `,
})
export class Progress {
  protected readonly library = inject(LibraryStore);

  /** Identifier of the patient in the address. */
  readonly id = input.required<string>();
  /** Identifier of the plan in the address. */
  readonly planId = input.required<string>();

  /** Identifiers of the plan’s items that the address asks for, with commas between them. */
  readonly items = input<string>();

  protected readonly asked = computed(() => this.items()?.split(',') ?? []);
  protected readonly record = planCourse(this.id, this.planId);
  protected readonly failure = computed(() => this.library.failure() ?? this.library.ownFailure());
}
