import { Component, computed, inject, input } from '@angular/core';
import type { PlanDocument } from '@repattern/domain';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { SessionStore } from '../../data/session-store';
import { Icon } from '../../ui/icon';
import { reviewOutcomeWording } from '../../wording/plan-review-wording';
import { PlanDuties } from '../duties/plan-duties';
import { Reviewing } from '../reviewing';
import { CommentForm } from '../threads/comment-form';
import { ReviewThread } from '../threads/review-thread';

/** What concerns a plan as a whole: what is being discussed, earlier reviews, and what has to be written about it. */
@Component({
  selector: 'app-review-plan-panel',
  imports: [CommentForm, Icon, PlanDuties, ReviewThread],
  template: `
    <h2 tabindex="-1" data-first-focus>The plan as a whole</h2>
    <p class="quiet hint">Choose a change or a dose to see why it is what it is.</p>
    <section aria-labelledby="threads-title">
      <h3 id="threads-title">Open comments</h3>
      @for (thread of reviewing.openThreads(); track thread.id) {
        <app-review-thread [thread]="thread" [plan]="plan()" />
      } @empty {
        <p class="quiet">None.</p>
      }
      @if (mayComment) {
        <app-comment-form [item]="null" />
      }
    </section>
    <app-plan-duties [planId]="planId()" (recorded)="reviewing.reload()" />
    <section aria-labelledby="reviews-title">
      <h3 id="reviews-title">Reviews</h3>
      <ol>
        @for (one of reviews(); track one.id) {
          <li>
            <p class="outcome">
              <app-icon [name]="outcomes[one.outcome].icon" [size]="14" />
              <b>{{ outcomes[one.outcome].word }}</b>
              <span>revision {{ one.revision }}</span>
              <span class="quiet">{{ one.by.displayName }}, {{ calendar.day(one.at) }}</span>
            </p>
            @if (one.note !== null) {
              <p class="text">“{{ one.note }}”</p>
            }
            @if (one.answer; as answer) {
              <p class="text answer">
                <span class="quiet">{{ answer.by.displayName }}, {{ calendar.day(answer.at) }}:</span>
                “{{ answer.text }}”
              </p>
            }
          </li>
        } @empty {
          <li class="quiet">Nobody has reviewed this plan yet.</li>
        }
      </ol>
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    h2 {
      font-size: var(--text-16);
    }
    .hint {
      margin-top: -12px;
      font-size: var(--text-13);
    }
    h3 {
      font-size: var(--text-13);
      font-weight: 650;
    }
    section,
    ol {
      display: grid;
      gap: 10px;
      font-size: var(--text-13);
    }
    .outcome {
      display: flex;
      flex-wrap: wrap;
      gap: 0 6px;
      align-items: center;
    }
    .text {
      white-space: pre-line;
    }
    .answer {
      padding-left: 12px;
      border-left: 2px solid var(--line-strong);
    }
  `,
})
export class ReviewPlanPanel {
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly reviewing = inject(Reviewing);
  protected readonly outcomes = reviewOutcomeWording;
  protected readonly mayComment = inject(SessionStore).may('reviews.write');

  readonly planId = input.required<string>();
  readonly plan = input.required<PlanDocument>();

  protected readonly reviews = computed(() => this.reviewing.review()?.reviews ?? []);
}
