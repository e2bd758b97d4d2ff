import { Component, input } from '@angular/core';
import type { PhaseNumber } from '@repattern/domain';
import type { PhaseMark } from './coverage-rows';

/** How well each phase treats a problem: one small column a phase, the one in focus set off. */
@Component({
  selector: 'app-phase-marks',
  template: `
    <ol>
      @for (mark of marks(); track mark.phase) {
        <li [title]="mark.words" [class.focus]="mark.phase === phase()">
          <span class="unseen">{{ mark.words }}</span>
          <span class="column" aria-hidden="true" [class.none]="mark.share <= 0">
            <span [style.height.%]="mark.share * 100"></span>
          </span>
          <span class="number" aria-hidden="true">{{ mark.phase }}</span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: flex;
      gap: 2px;
    }
    li {
      position: relative;
      display: flex;
      gap: 1px;
      align-items: end;
      padding: 0 2px;
      border-bottom: 2px solid transparent;
      color: var(--ink-2);
      font-size: var(--text-12);
      line-height: 14px;
    }
    .focus {
      border-color: var(--primary);
      color: var(--ink);
      font-weight: 650;
    }
    .column {
      position: relative;
      width: 6px;
      height: 14px;
      border: 1px solid var(--line-strong);
      border-radius: 2px;
      overflow: hidden;
    }
    .column span {
      position: absolute;
      inset: auto 0 0;
      background: var(--primary);
    }
    .none {
      border-style: dashed;
      border-color: var(--not-assessed);
      background: var(--hatching);
    }
    @media (forced-colors: active) {
      .column span {
        forced-color-adjust: none;
        background: CanvasText;
      }
    }
  `,
})
export class PhaseMarks {
  readonly marks = input.required<readonly PhaseMark[]>();
  /** The phase in focus; null where none is. */
  readonly phase = input<PhaseNumber | null>(null);
}
