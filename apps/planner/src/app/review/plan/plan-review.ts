import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LibraryStore } from '../../data/library-store';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { RowSkeleton } from '../../ui/row-skeleton';
import { askedComparison, isSameComparison } from './compared-revisions';
import { comparedChanges } from './plan-changes-record';
import { reviewedPlan } from './plan-review-record';
import { PlanReviewSheet } from './plan-review-sheet';

/** The review of one plan, once it is read and its exercises have names. */
@Component({
  selector: 'app-plan-review',
  imports: [EmptyState, FailureNote, PlanReviewSheet, RouterLink, RowSkeleton],
  template: `
    @let state = record.state();
    @if (failure(); as failed) {
      <h1 class="unseen" tabindex="-1">Plan review</h1>
      <app-failure-note [failure]="failed" (retry)="retry()" />
    } @else if (state.kind === 'missing') {
      <h1 class="unseen" tabindex="-1">Plan not found</h1>
      <app-empty-state text="There is no such plan in this clinic. The link may be wrong.">
        @if (hasQueue) {
          <a class="button" routerLink="/review">Go to the queue</a>
        } @else {
          <a class="button" routerLink="/">Go to the worklist</a>
        }
      </app-empty-state>
    } @else if (state.kind === 'read' && !library.loading()) {
      @for (one of [state.record]; track one.plan.id) {
        <app-plan-review-sheet [opened]="one" [compared]="compared" />
      }
    } @else {
      <h1 class="unseen" tabindex="-1">Plan review</h1>
      <app-row-skeleton label="Loading the plan" [rows]="8" />
    }
  `,
})
export class PlanReview {
  protected readonly library = inject(LibraryStore);
  protected readonly hasQueue = inject(SessionStore).may('reviews.queue');

  /** Identifier of the plan in the address. */
  readonly planId = input.required<string>();
  /** Numbers of the revisions in the address that are compared. */
  readonly from = input<string>();
  readonly to = input<string>();

  protected readonly record = reviewedPlan(this.planId);
  protected readonly compared = comparedChanges(
    this.planId,
    computed(() => askedComparison(this.from(), this.to()), { equal: isSameComparison }),
  );
  protected readonly failure = computed(() => {
    const state = this.record.state();
    return state.kind === 'failed' ? state.failure : (this.library.failure() ?? this.library.ownFailure());
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const injector = inject(Injector);
    const heading = (): HTMLElement | null => host.querySelector('h1');
    // The heading that stood for the plan goes; whoever was led to it finds the plan's own.
    effect(() => {
      const isLoading = this.record.state().kind === 'loading' || this.library.loading();
      if (isLoading || host.ownerDocument.activeElement !== heading()) return;
      afterNextRender(() => heading()?.focus(), { injector });
    });
  }

  protected retry(): void {
    this.library.retry();
    if (this.record.state().kind === 'failed') this.record.retry();
  }
}
