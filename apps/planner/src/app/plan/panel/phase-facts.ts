import { Component, computed, input } from '@angular/core';
import type { PhaseModel, PlanPhase } from '@repattern/domain';
import { inPrint } from '../../wording/in-print';
import { numberInWords } from '../../wording/section-words';

/** What a phase is for and how movement is practised in it. */
@Component({
  selector: 'app-phase-facts',
  template: `
    <h2 tabindex="-1" data-first-focus>Phase {{ model().number }} · {{ model().name }}</h2>
    <ul aria-label="Aims of the phase">
      @for (goal of model().goals; track goal) {
        <li>{{ goal }}</li>
      }
    </ul>
    <dl>
      @for (fact of facts(); track fact.term) {
        <div>
          <dt>{{ fact.term }}</dt>
          <dd>{{ fact.words }}</dd>
        </div>
      }
    </dl>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
    }
    h2 {
      font-size: var(--text-16);
    }
    ul {
      padding-left: 18px;
      font-size: var(--text-13);
      list-style: disc;
    }
    dl {
      display: grid;
      gap: 2px;
      font-size: var(--text-13);
    }
    dl div {
      display: grid;
      grid-template-columns: 84px minmax(0, 1fr);
      gap: 8px;
    }
    dt {
      color: var(--ink-2);
    }
  `,
})
export class PhaseFacts {
  readonly model = input.required<PhaseModel>();
  readonly phase = input.required<PlanPhase>();

  protected readonly facts = computed(() => {
    const { weeks, motorLearning, load, maxDifficulty } = this.model();
    const { practice, feedbackPct, feedbackType, focus, contextVariety } = motorLearning;
    return [
      { term: 'Length', words: `${weeksInWords(this.phase().weeks)}, usual ${weeks.min}–${weeks.max}` },
      { term: 'Practice', words: practice },
      { term: 'Feedback', words: `after ${feedbackPct}\u202f% of repetitions, ${feedbackType}` },
      { term: 'Focus', words: focus },
      { term: 'Context', words: contextVariety === 'none' ? 'always the same' : contextVariety },
      { term: 'Load', words: inPrint(load) },
      { term: 'Difficulty', words: `at most ${maxDifficulty} of 5` },
    ];
  });
}

function weeksInWords(weeks: number): string {
  return `${numberInWords(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
}
