import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import type { PlanDocument } from '@repattern/domain';
import { firstValueFrom } from 'rxjs';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { ReviewsApi } from '../../data/reviews-api';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { Reviewing } from '../../review/reviewing';
import { ReviewThread } from '../../review/threads/review-thread';
import { Icon } from '../../ui/icon';
import { NoteForm } from '../../ui/note-form';

/** What a supervisor said about a plan and nobody has answered, in sight while the plan is changed; answered in place. */
@Component({
  selector: 'app-review-note',
  imports: [FailureNote, Icon, NoteForm, ReviewThread],
  providers: [Reviewing],
  templateUrl: './review-note.html',
  styleUrl: './review-note.scss',
})
export class ReviewNote {
  private readonly api = inject(ReviewsApi);
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly reviewing = inject(Reviewing);

  readonly planId = input.required<string>();
  /** The plan as it is shown, by which is said what became of a dose. */
  readonly plan = input.required<PlanDocument>();

  protected readonly answering = signal(false);
  /** The return that waits for an answer or a new signature, with the answer that was given. */
  protected readonly returned = computed(() => {
    const review = this.reviewing.review();
    const [last] = review?.reviews ?? [];
    return last?.outcome === 'returned' && last.revision === review?.head ? last : null;
  });
  protected readonly mayAnswer = computed(() => this.session.may('reviews.answer') && this.returned()?.answer === null);
  protected readonly shown = computed(() => this.returned() !== null || this.reviewing.openThreads().length > 0);
  protected readonly title = computed(() => {
    const { length } = this.reviewing.openThreads();
    const comments = `${length} open ${length === 1 ? 'comment' : 'comments'}`;
    if (this.returned() === null) return `Review: ${comments}`;
    return length === 0 ? 'Returned after review' : `Returned after review, ${comments}`;
  });

  constructor() {
    effect(() => {
      const id = this.planId();
      untracked(() => void this.read(id));
    });
  }

  protected async answer(reviewId: string, text: string): Promise<void> {
    if (await this.reviewing.answer(reviewId, text)) this.answering.set(false);
  }

  // What cannot be read is in the worklist too; the plan can be worked on without it.
  private async read(id: string): Promise<void> {
    const review = await firstValueFrom(this.api.read(id)).catch(() => null);
    if (review !== null && id === this.planId()) this.reviewing.open(review);
  }
}
