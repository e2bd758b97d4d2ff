import { Component, computed, inject, signal } from '@angular/core';
import type { ReviewSampleView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { failureOf, type Failure } from '../../data/failure';
import { keysetList } from '../../data/keyset-list';
import { createRequestKey } from '../../data/request-key';
import { ReviewsApi } from '../../data/reviews-api';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { RowSkeleton } from '../../ui/row-skeleton';
import { ReviewTabs } from '../review-tabs';
import { DrawForm, type Draw } from './draw-form';
import { SampleSection } from './sample-section';

const pageRows = 12;

/** Samples of plans that were drawn at random for a month, each with its seed, so that anybody can draw them again. */
@Component({
  selector: 'app-review-samples',
  imports: [DrawForm, EmptyState, FailureNote, ReviewTabs, RowSkeleton, SampleSection],
  templateUrl: './review-samples.html',
  styleUrl: './review-samples.scss',
})
export class ReviewSamples {
  private readonly api = inject(ReviewsApi);
  protected readonly mayDraw = inject(SessionStore).may('reviews.write');

  private readonly everything = signal(null);
  protected readonly list = keysetList(this.everything, (_, cursor) => this.api.samples({ cursor, limit: pageRows }));
  private readonly drawn = signal<readonly ReviewSampleView[]>([]);
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly samples = computed(() => [...this.drawn(), ...this.list.state().items]);

  protected async draw({ month, perTherapist }: Draw): Promise<void> {
    this.busy.set(true);
    this.failure.set(null);
    try {
      const sample = await firstValueFrom(this.api.draw({ month, perTherapist }, createRequestKey()));
      this.drawn.update((drawn) => [sample, ...drawn]);
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }
}
