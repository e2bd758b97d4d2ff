import { Component, computed, input } from '@angular/core';
import type { Difficulty } from '@repattern/domain';
import { difficultyWording } from '../wording/exercise-wording';

const levels: readonly Difficulty[] = [1, 2, 3, 4, 5];

/** How hard an exercise is: five rising bars with the number beside them. */
@Component({
  selector: 'app-difficulty-marks',
  host: { '[title]': 'words()' },
  template: `
    <span class="unseen">Difficulty {{ words() }}</span>
    <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true">
      @for (level of levels; track level) {
        <rect
          [class.in]="level <= difficulty()"
          [attr.x]="(level - 1) * 5"
          [attr.y]="11 - level * 2"
          width="3.5"
          [attr.height]="3 + level * 2"
          rx="1"
        />
      }
    </svg>
    <span aria-hidden="true">{{ difficulty() }}</span>
  `,
  styles: `
    :host {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 6px;
      color: var(--ink-2);
    }
    rect {
      fill: var(--line);
    }
    .in {
      fill: var(--ink-2);
    }
    @media (forced-colors: active) {
      .in {
        fill: CanvasText;
      }
    }
  `,
})
export class DifficultyMarks {
  protected readonly levels = levels;
  readonly difficulty = input.required<Difficulty>();
  protected readonly words = computed(
    () => `${this.difficulty()} of 5, ${difficultyWording[this.difficulty()].toLowerCase()}`,
  );
}
