import { Component, computed, input } from '@angular/core';
import type { ReviewQueueCounts } from '@repattern/contracts';
import type { ReviewLevel } from '@repattern/domain';
import { reviewLevelWording } from '../../wording/review-reason-wording';
import { LevelMark } from '../reasons/level-mark';

/** How many plans wait at each level. */
@Component({
  selector: 'app-level-counts',
  imports: [LevelMark],
  host: { role: 'status' },
  template: `
    @for (one of shown(); track one.level) {
      <span><app-level-mark [level]="one.level" /> {{ one.count }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      font-size: var(--text-13);
    }
  `,
})
export class LevelCounts {
  readonly counts = input.required<ReviewQueueCounts>();

  protected readonly shown = computed(() =>
    (Object.keys(reviewLevelWording) as ReviewLevel[]).map((level) => ({ level, count: this.counts()[level] })),
  );
}
