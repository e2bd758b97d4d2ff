import { Component, computed, inject, viewChild } from '@angular/core';
import { flagStatesOn } from '@repattern/domain/assessment/flag-states-on';
import { parseCalendarDate } from '@repattern/domain/kernel/calendar-date';
import { vitalsRequired } from '@repattern/domain/progression/visit/vitals-required';
import { VisitDraft } from '../visit-draft';
import { homePrescribed } from './home-prescribed';
import { HomeProgramme } from './home-programme';
import { JointSwelling } from './joint-swelling';
import { PainRatings } from './pain-ratings';
import { SinceLastVisit } from './since-last-visit';
import { trackedJoints } from './tracked-joints';

/** What is asked before the flowsheet: what is new, pain, and whatever else this plan follows. */
@Component({
  selector: 'app-visit-bar',
  imports: [HomeProgramme, JointSwelling, PainRatings, SinceLastVisit],
  template: `
    <app-since-last-visit [vitalsRequired]="needsVitals()" />
    <app-pain-ratings />
    @if (joints().length > 0 || hasHome()) {
      <div class="rest">
        @if (joints().length > 0) {
          <app-joint-swelling id="visit-effusion" tabindex="-1" [joints]="joints()" />
        }
        @if (hasHome()) {
          <app-home-programme [prescribed]="prescribed()" />
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 8px 16px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
    }
    .rest {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 32px;
    }
    app-since-last-visit {
      padding-bottom: 8px;
      border-bottom: 1px solid var(--line);
    }
  `,
})
export class VisitBar {
  private readonly draft = inject(VisitDraft);
  private readonly since = viewChild.required(SinceLastVisit);

  protected readonly needsVitals = computed(() => {
    const day = parseCalendarDate(this.draft.context().on);
    return day === null || vitalsRequired(flagStatesOn(this.draft.assessmentToday(), day));
  });
  protected readonly joints = computed(() => trackedJoints(this.draft.context()), { equal: isSameList });
  protected readonly hasHome = computed(() => this.draft.document().items.some(({ lane }) => lane === 'home'));
  protected readonly prescribed = computed(() => homePrescribed(this.draft.planContext()));

  /** Says “nothing new” to everything that is open. */
  sayNothingNew(): void {
    if (!this.draft.readonly()) this.since().sayNothingNew();
  }
}

function isSameList<One>(one: readonly One[], other: readonly One[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
