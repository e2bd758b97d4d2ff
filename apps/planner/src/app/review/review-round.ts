import { inject, Service, signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { ReviewsApi } from '../data/reviews-api';
import { queueParams, wholeQueue, type QueueFilter } from './queue/queue-address';

const pageRows = 50;

/** The way through the queue from plan to plan, in the order and by the filter in which it was seen last. */
@Service()
export class ReviewRound {
  private readonly api = inject(ReviewsApi);
  private readonly filter = signal<QueueFilter>(wholeQueue);
  private plans: readonly string[] = [];

  /** What of the queue is gone through. */
  readonly of = this.filter.asReadonly();

  /** Goes by the queue as it is shown. */
  follow(filter: QueueFilter, plans: readonly string[]): void {
    this.filter.set(filter);
    this.plans = plans;
  }

  /** The plan to look at after another one; null when nothing else waits. */
  async after(plan: string): Promise<string | null> {
    const at = this.plans.indexOf(plan);
    const following = at < 0 ? undefined : this.plans[at + 1];
    if (following !== undefined) return following;
    const { items } = await firstValueFrom(
      this.api.queue(queueParams(this.filter()), { cursor: null, limit: pageRows }),
    );
    const waiting = items.map(({ planId }) => planId);
    const next = waiting.find((planId) => planId !== plan && !this.plans.includes(planId)) ?? null;
    this.plans = [...new Set([...this.plans, plan, ...(next === null ? [] : [next])])];
    return next;
  }
}
