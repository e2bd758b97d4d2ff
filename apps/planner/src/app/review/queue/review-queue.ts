import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ReviewQueueCounts } from '@repattern/contracts';
import { tap } from 'rxjs';
import { keysetList } from '../../data/keyset-list';
import { ReviewsApi } from '../../data/reviews-api';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { RowSkeleton } from '../../ui/row-skeleton';
import { ReviewRound } from '../review-round';
import { ReviewTabs } from '../review-tabs';
import { LevelCounts } from './level-counts';
import { QueueActions } from './queue-actions';
import { filterOf, isSameFilter, queueParams, wholeQueue, type QueueFilter } from './queue-address';
import { QueueFilters } from './queue-filters';
import { QueueList } from './queue-list';

const pageRows = 50;
const none: ReviewQueueCounts = { high: 0, due: 0, watch: 0 };

/** What a supervisor has to look at, what carries most risk first, with the reasons spelled out. */
@Component({
  selector: 'app-review-queue',
  imports: [EmptyState, FailureNote, LevelCounts, QueueFilters, QueueList, ReviewTabs, RouterLink, RowSkeleton],
  providers: [QueueActions],
  templateUrl: './review-queue.html',
  styleUrl: './review-queue.scss',
})
export class ReviewQueue {
  private readonly api = inject(ReviewsApi);
  private readonly round = inject(ReviewRound);
  private readonly router = inject(Router);
  protected readonly actions = inject(QueueActions);

  /** Query parameters of the address. */
  readonly scope = input<string>();
  readonly therapist = input<string>();
  readonly kind = input<string>();
  readonly state = input<string>();

  protected readonly filter = computed(
    () => filterOf({ scope: this.scope(), therapist: this.therapist(), kind: this.kind(), state: this.state() }),
    { equal: isSameFilter },
  );
  private readonly counted = signal<ReviewQueueCounts>(none);
  protected readonly list = keysetList(this.filter, (filter, cursor) =>
    this.api.queue(queueParams(filter), { cursor, limit: pageRows }).pipe(
      tap(({ counts }) => {
        this.counted.set(counts);
        if (cursor === null) this.actions.forget();
      }),
    ),
  );
  protected readonly rows = computed(() => this.actions.applied(this.list.state().items));
  /** How many wait at each level, without those that were just dealt with. */
  protected readonly counts = computed<ReviewQueueCounts>(() => {
    const gone = this.actions.gone(this.list.state().items);
    const left = (level: keyof ReviewQueueCounts): number =>
      this.counted()[level] - gone.filter((row) => row.level === level).length;
    return { high: left('high'), due: left('due'), watch: left('watch') };
  });
  protected readonly narrowed = computed(() => !isSameFilter(this.filter(), wholeQueue));

  constructor() {
    effect(() => {
      const plans = this.rows().map(({ planId }) => planId);
      untracked(() => this.round.follow(this.filter(), plans));
    });
  }

  protected show(filter: QueueFilter): void {
    void this.router.navigate([], { queryParams: queueParams(filter), replaceUrl: true });
  }

  protected showAll(): void {
    this.show(wholeQueue);
  }
}
