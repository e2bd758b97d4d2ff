import { Component, computed, inject, input } from '@angular/core';
import type { Dose, StepVerdict as VerdictOfStep } from '@repattern/domain';
import { ClinicCalendar } from '../data/clinic-calendar';
import { LibraryStore } from '../data/library-store';
import { withSide } from '../wording/assessment-presentation-wording';
import { daysInWords } from '../wording/days-in-words';
import { ruleInputWording } from '../wording/rule-input-wording.data';
import { ruleSourceInWords } from '../wording/rule-source-wording';
import { ruleInWords } from '../wording/rule-wording';
import { inputValueInWords, nextInWords, reasonInWords } from '../wording/verdict-wording';
import { VerdictChip } from '../visit/sheet/verdict-chip';

/** What was recommended about an item, by which rule and on what evidence, and what a person decided. */
@Component({
  selector: 'app-step-verdict',
  imports: [VerdictChip],
  template: `
    @let given = verdict();
    <p class="head">
      <app-verdict-chip [action]="given.action" /> <span>{{ reason() }}</span>
    </p>
    @if (given.decision === 'accepted') {
      <p class="quiet">Accepted</p>
    } @else {
      <p>
        <b class="overridden">Overridden:</b>
        {{ given.overrideReason === null ? 'nobody said why' : '“' + given.overrideReason + '”' }}
        <span class="quiet">Recommended was: {{ recommended() }}</span>
      </p>
    }
    <details>
      <summary>
        Evidence <span class="quiet">{{ inputs().length }}</span>
      </summary>
      <p class="quiet">{{ says() }}</p>
      <table>
        <caption class="unseen">
          What the rules looked at
        </caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Looked at</th>
            <th scope="col">Value</th>
            <th scope="col">Seen</th>
          </tr>
        </thead>
        <tbody>
          @for (one of inputs(); track one.name) {
            <tr>
              <th scope="row">{{ one.name }}</th>
              <td>{{ one.value }}</td>
              <td class="quiet">{{ one.on }}</td>
            </tr>
          }
        </tbody>
      </table>
      <p class="quiet">Rule {{ given.rule }}. Source: {{ source() }}</p>
    </details>
  `,
  styles: `
    :host {
      display: grid;
      gap: 2px;
      font-size: var(--text-13);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 6px;
      align-items: baseline;
    }
    .overridden {
      color: var(--regress);
    }
    summary {
      width: fit-content;
      min-height: 24px;
      color: var(--primary);
      cursor: pointer;
    }
    table {
      width: 100%;
      margin: 2px 0;
      border-collapse: collapse;
      font-size: var(--text-12);
    }
    th,
    td {
      padding: 2px 8px 2px 0;
      border-bottom: 1px solid var(--line);
      font-weight: 400;
      text-align: start;
      vertical-align: baseline;
    }
    th[scope='row'] {
      color: var(--ink-2);
    }
    @media (pointer: coarse) {
      summary {
        min-height: 44px;
      }
    }
  `,
})
export class StepVerdict {
  private readonly calendar = inject(ClinicCalendar);
  private readonly library = inject(LibraryStore);

  readonly verdict = input.required<VerdictOfStep>();
  /** The dose that it was about; null where that is not known. */
  readonly before = input<Dose | null>(null);

  protected readonly reason = computed(() => reasonInWords(this.verdict()));
  protected readonly says = computed(() => ruleInWords(this.verdict().rule).says);
  protected readonly source = computed(() => ruleSourceInWords(this.verdict().rule));
  protected readonly recommended = computed(() =>
    nextInWords(this.verdict().recommended, {
      before: this.before(),
      exercise: ({ exerciseId, side }) =>
        withSide(this.library.exercises().get(exerciseId)?.name ?? 'Exercise not in the library', side),
    }),
  );
  protected readonly inputs = computed(() =>
    this.verdict().inputs.map((one) => ({
      name: ruleInputWording[one.input].name,
      value: inputValueInWords(one),
      on: daysInWords(one.on, this.calendar.today()),
    })),
  );
}
