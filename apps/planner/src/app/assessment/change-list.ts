import { Component, computed, input } from '@angular/core';
import type { MeasureChange } from '@repattern/domain';
import {
  changeValueInWords,
  differenceInWords,
  measureInWords,
  verdictWording,
} from '../wording/assessment-change-wording';
import { dayInWords } from '../wording/day-in-words';

/** What changed since the assessment before: then, now, and whether the difference matters. */
@Component({
  selector: 'app-change-list',
  template: `
    <h2 id="changes-title">Change since {{ day() }}</h2>
    @for (row of measured(); track row.key) {
      <div class="row">
        <p class="name">{{ row.name }}</p>
        <p class="values">
          {{ row.before }} <span aria-hidden="true">→</span><span class="unseen">then, now</span> {{ row.after }}
          <span class="quiet">{{ row.difference }}</span>
        </p>
        <p [class]="row.verdict">
          <span aria-hidden="true">{{ row.words.sign }}</span> {{ row.words.word }}
        </p>
      </div>
    } @empty {
      <p class="quiet">Nothing was measured both times yet.</p>
    }
    @if (open().length > 0) {
      <details>
        <summary>{{ open().length }} measured only once</summary>
        @for (row of open(); track row.key) {
          <p class="quiet">{{ row.name }}: {{ row.before }} → {{ row.after }}</p>
        }
      </details>
    }
  `,
  styleUrl: './change-list.scss',
})
export class ChangeList {
  readonly changes = input.required<readonly MeasureChange[]>();
  /** Day of the assessment before. */
  readonly since = input.required<string>();

  protected readonly day = computed(() => dayInWords(this.since()));
  private readonly rows = computed(() => this.changes().map(shown));
  protected readonly measured = computed(() => this.rows().filter(({ verdict }) => verdict !== 'unknown'));
  protected readonly open = computed(() => this.rows().filter(({ verdict }) => verdict === 'unknown'));
}

function shown(change: MeasureChange) {
  return {
    key: `${change.kind} ${change.id} ${change.side ?? ''}`,
    name: measureInWords(change),
    before: changeValueInWords(change, change.before),
    after: changeValueInWords(change, change.after),
    difference: differenceInWords(change),
    verdict: change.verdict,
    words: verdictWording[change.verdict],
  };
}
