import { computed, inject, Injectable, signal } from '@angular/core';
import type { PlanReviewView, ReviewOutcome, ReviewReasonView } from '@repattern/contracts';
import { concatMap, firstValueFrom, type Observable } from 'rxjs';
import { failureOf, type Failure } from '../data/failure';
import { createRequestKey } from '../data/request-key';
import { ReviewsApi } from '../data/reviews-api';

/** What a comment is about. */
export interface CommentPlace {
  /** Identifier of an item; null for the plan as a whole. */
  readonly item: string | null;
  /** Parameter of its dose; null for the item as a whole. */
  readonly parameter: string | null;
}

/** The review of one plan: what is known of it and what is done about it. Each screen that shows one provides its own. */
@Injectable()
export class Reviewing {
  private readonly api = inject(ReviewsApi);
  private readonly known = signal<PlanReviewView | null>(null);
  private readonly working = signal(false);
  private readonly refused = signal<Failure | null>(null);

  readonly review = this.known.asReadonly();
  readonly busy = this.working.asReadonly();
  /** Why the last thing was not done. */
  readonly failure = this.refused.asReadonly();
  readonly openThreads = computed(() => (this.known()?.threads ?? []).filter(({ settled }) => settled === null));

  open(review: PlanReviewView): void {
    this.known.set(review);
    this.refused.set(null);
  }

  /** Approves the newest revision, or returns it. */
  conclude(outcome: ReviewOutcome, note: string): Promise<boolean> {
    const revision = this.known()?.head ?? null;
    if (revision === null) return Promise.resolve(false);
    return this.run((planId) =>
      this.api.review(planId, { revision, outcome, note: note === '' ? null : note }, createRequestKey()),
    );
  }

  resolve(reasons: readonly ReviewReasonView[], note: string): Promise<boolean> {
    return this.run((planId) => this.api.resolve(planId, reasons, note));
  }

  comment(place: CommentPlace, text: string): Promise<boolean> {
    return this.run((planId) => this.api.openThread(planId, { ...place, text }, createRequestKey()));
  }

  reply(threadId: string, text: string): Promise<boolean> {
    return this.run(() => this.api.comment(threadId, text, createRequestKey()));
  }

  settle(threadId: string): Promise<boolean> {
    return this.run(() => this.api.settle(threadId));
  }

  /** Answers a return. */
  answer(reviewId: string, text: string): Promise<boolean> {
    return this.run(() => this.api.answer(reviewId, text));
  }

  /** Reads everything again, after something was done elsewhere. */
  reload(): Promise<boolean> {
    return this.run(() => null);
  }

  private async run(request: (planId: string) => Observable<unknown> | null): Promise<boolean> {
    const planId = this.known()?.planId;
    if (planId === undefined || this.working()) return false;
    this.working.set(true);
    this.refused.set(null);
    try {
      const done = request(planId);
      const read = this.api.read(planId);
      this.known.set(await firstValueFrom(done === null ? read : done.pipe(concatMap(() => read))));
      return true;
    } catch (error) {
      this.refused.set(failureOf(error));
      return false;
    } finally {
      this.working.set(false);
    }
  }
}
