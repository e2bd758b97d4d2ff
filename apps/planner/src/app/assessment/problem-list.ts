import { Component, computed, inject, input } from '@angular/core';
import type { Problem } from '@repattern/domain';
import { causeInWords, problemInWords } from '../wording/assessment-problem-wording';
import { causePlace } from './cause-place';
import { SheetPlaces } from './sheet-places';

/** What the findings come to: each problem with what speaks for it, which leads to its field. */
@Component({
  selector: 'app-problem-list',
  template: `
    <h2 id="problems-title" tabindex="-1">
      Problems <span class="quiet">{{ problems().length }}</span>
    </h2>
    <p class="unseen" role="status">{{ found().length }} problems found, {{ likely().length }} likely</p>
    @for (problem of found(); track problem.words) {
      <article>
        <p class="words">
          <span class="mark" aria-hidden="true">●</span> {{ problem.words }} <span class="chip">Evidence</span>
        </p>
        <ul>
          @for (cause of problem.causes; track $index) {
            <li>
              <button type="button" (click)="places.goTo(cause.place.section, cause.place.field)">
                {{ cause.words }}
              </button>
            </li>
          }
        </ul>
      </article>
    } @empty {
      <p class="quiet">Nothing found yet. Problems appear here as you enter findings, each with its cause.</p>
    }
    @if (likely().length > 0) {
      <details>
        <summary>{{ likely().length }} likely from the presentation, not found yet</summary>
        @for (problem of likely(); track problem.words) {
          <p class="words">
            <span class="mark guess" aria-hidden="true">○</span> {{ problem.words }}
            <span class="chip guess">Guess</span>
          </p>
        }
      </details>
    }
  `,
  styleUrl: './problem-list.scss',
})
export class ProblemList {
  protected readonly places = inject(SheetPlaces);

  readonly problems = input.required<readonly Problem[]>();

  protected readonly found = computed(() =>
    this.problems()
      .filter(({ weight }) => weight === 3)
      .map(shown),
  );
  protected readonly likely = computed(() =>
    this.problems()
      .filter(({ weight }) => weight === 1)
      .map(shown),
  );
}

function shown(problem: Problem) {
  return {
    words: problemInWords(problem),
    causes: problem.because.map((cause) => ({ words: causeInWords(cause), place: causePlace(cause) })),
  };
}
