import { Component, computed, inject, output, signal } from '@angular/core';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { Icon } from '../../ui/icon';
import { reviewOutcomeWording, reviewRefusalWording } from '../../wording/plan-review-wording';
import { NoteForm } from '../../ui/note-form';
import { Reviewing } from '../reviewing';

/** Where a plan is approved or returned, and from where the next one is reached. */
@Component({
  selector: 'app-review-footer',
  imports: [FailureNote, Icon, NoteForm],
  host: { role: 'region', 'aria-label': 'Outcome of the review' },
  templateUrl: './review-footer.html',
  styleUrl: './review-footer.scss',
})
export class ReviewFooter {
  private readonly calendar = inject(ClinicCalendar);
  protected readonly reviewing = inject(Reviewing);
  protected readonly hasQueue = inject(SessionStore).may('reviews.queue');

  /** The next plan of the queue is wanted. */
  readonly nextWanted = output();

  protected readonly returning = signal(false);
  protected readonly mayReview = computed(() => this.reviewing.review()?.mayReview ?? false);
  /** Why it cannot be reviewed, in words. */
  protected readonly refused = computed(() => {
    const review = this.reviewing.review();
    if (review === null || review.mayReview) return null;
    if (review.head === null) return 'Nothing of this plan is signed yet.';
    return review.refused === null ? 'There is nothing to review now.' : reviewRefusalWording[review.refused];
  });
  /** How it was reviewed last, in words. */
  protected readonly last = computed(() => {
    const [last] = this.reviewing.review()?.reviews ?? [];
    if (last === undefined) return 'Never reviewed';
    const { outcome, revision, by, at } = last;
    return `Revision ${revision} ${reviewOutcomeWording[outcome].done} by ${by.displayName}, ${this.calendar.day(at)}`;
  });
  /** Whether it is approved as it stands, and nothing has come up since. */
  protected readonly isApproved = computed(() => {
    const review = this.reviewing.review();
    const last = review?.reviews.at(0);
    return last?.outcome === 'approved' && last.revision === review?.head && review.reasons.length === 0;
  });
  protected readonly needsNote = computed(() =>
    this.reviewing.openThreads().length === 0 ? 'Say what to change, or comment on an item first.' : null,
  );

  /** Approves the plan as it stands. */
  async approve(): Promise<void> {
    if (!this.mayReview() || this.isApproved()) return;
    await this.reviewing.conclude('approved', '');
  }

  /** Asks what is to be changed. */
  askToReturn(): void {
    if (this.mayReview()) this.returning.set(true);
  }

  protected async giveBack(note: string): Promise<void> {
    if (await this.reviewing.conclude('returned', note)) this.returning.set(false);
  }
}
