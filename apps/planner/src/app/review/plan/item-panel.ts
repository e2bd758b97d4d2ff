import { Component, computed, inject, input } from '@angular/core';
import type { FoundItem, PlanDocument } from '@repattern/domain';
import { doseInWords, frequencyInWords } from '@repattern/domain/technique/dose-in-words';
import { doseForms } from '@repattern/domain/technique/dose-forms';
import { LibraryStore } from '../../data/library-store';
import { SessionStore } from '../../data/session-store';
import { TechniqueChip } from '../../ui/technique-chip';
import { DoseHistory } from '../../why/dose-history/dose-history';
import { withSide } from '../../wording/assessment-presentation-wording';
import { placeInWords } from '../../wording/plan-change-wording';
import { Reviewing } from '../reviewing';
import { CommentForm } from '../threads/comment-form';
import { ReviewThread } from '../threads/review-thread';

/** One item that is looked at: why its dose is what it is, and what was said about it. */
@Component({
  selector: 'app-item-panel',
  imports: [CommentForm, DoseHistory, ReviewThread, TechniqueChip],
  template: `
    @let shown = item();
    <header>
      <h2 tabindex="-1" data-first-focus>{{ name() }}</h2>
      <p class="facts">
        <app-technique-chip [technique]="technique()" /> <span class="quiet">{{ place() }}</span>
      </p>
      <p class="dose">{{ dose() }}</p>
    </header>
    @if (mayComment || threads().length > 0) {
      <section aria-label="Comments on it">
        @for (thread of threads(); track thread.id) {
          <app-review-thread [thread]="thread" [plan]="plan()" [named]="thread.anchor?.parameter !== null" />
        }
        @if (mayComment) {
          @for (one of [shown.item]; track one.id) {
            <app-comment-form [item]="one" />
          }
        }
      </section>
    }
    <section aria-labelledby="why-dose-title">
      <h3 id="why-dose-title">Why is this dose what it is?</h3>
      <app-dose-history [planId]="planId()" [item]="shown.item.id" [planPath]="planPath()" />
    </section>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
    }
    header,
    section {
      display: grid;
      gap: 6px;
    }
    section {
      gap: 10px;
      justify-items: start;
    }
    app-dose-history,
    app-review-thread,
    app-comment-form {
      width: 100%;
    }
    h2 {
      padding-right: 36px;
      font-size: var(--text-16);
    }
    h3 {
      font-size: var(--text-13);
      font-weight: 650;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      font-size: var(--text-13);
    }
    .dose {
      font-weight: 600;
    }
  `,
})
export class ItemPanel {
  private readonly library = inject(LibraryStore);
  private readonly reviewing = inject(Reviewing);
  protected readonly mayComment = inject(SessionStore).may('reviews.write');

  readonly planId = input.required<string>();
  readonly planPath = input.required<readonly string[]>();
  readonly plan = input.required<PlanDocument>();
  readonly item = input.required<FoundItem>();

  protected readonly name = computed(() => {
    const { exerciseId, side } = this.item().item;
    return withSide(this.library.exercises().get(exerciseId)?.name ?? 'Exercise not in the library', side);
  });
  protected readonly technique = computed(() => doseForms[this.item().item.dose.form].technique);
  protected readonly place = computed(() => placeInWords(this.item().spot));
  protected readonly dose = computed(() => {
    const { dose } = this.item().item;
    return [doseInWords(dose), frequencyInWords(dose)].filter((part) => part !== '').join(', ');
  });
  protected readonly threads = computed(() =>
    (this.reviewing.review()?.threads ?? []).filter(({ anchor }) => anchor?.item === this.item().item.id),
  );
}
