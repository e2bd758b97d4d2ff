import { Component, computed, input } from '@angular/core';
import type { ReviewLevel } from '@repattern/domain';
import { reviewLevelWording } from '../../wording/review-reason-wording';

/** How much something presses, by sign, word and colour; the word is only read out where the sign stands in a list. */
@Component({
  selector: 'app-level-mark',
  host: { '[class]': 'words().tone' },
  template: `<span aria-hidden="true">{{ words().sign }}</span
    ><span [class.unseen]="brief()">{{ words().word }}</span>`,
  styles: `
    @use '../../../styles/tones';

    @include tones.of-host(hold, regress, stop);

    :host {
      display: inline-flex;
      gap: 5px;
      align-items: baseline;
      color: var(--tone);
      font-size: var(--text-13);
      font-weight: 650;
      white-space: nowrap;
    }
  `,
})
export class LevelMark {
  readonly level = input.required<ReviewLevel>();
  readonly brief = input(false);
  protected readonly words = computed(() => reviewLevelWording[this.level()]);
}
