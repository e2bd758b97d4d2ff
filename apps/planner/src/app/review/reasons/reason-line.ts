import { Component, computed, inject, input } from '@angular/core';
import type { ReviewReasonView } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { LibraryStore } from '../../data/library-store';
import { reviewReasonInWords } from '../../wording/review-reason-wording';
import { LevelMark } from './level-mark';

/** One reason why a plan is looked at, in words, under the mark of its level. */
@Component({
  selector: 'app-reason-line',
  imports: [LevelMark],
  template: `<app-level-mark [level]="reason().level" [brief]="true" /><span>{{ words() }}</span>`,
  styles: `
    :host {
      display: flex;
      gap: 6px;
      align-items: baseline;
      min-width: 0;
    }
  `,
})
export class ReasonLine {
  private readonly calendar = inject(ClinicCalendar);
  private readonly library = inject(LibraryStore);

  readonly reason = input.required<ReviewReasonView>();

  protected readonly words = computed(() =>
    reviewReasonInWords(this.reason(), {
      today: this.calendar.today(),
      exercise: (id) => this.library.exercises().get(id)?.name ?? 'an exercise',
    }),
  );
}
