import { Component, computed, input, output } from '@angular/core';
import type { OutcomeMeasure, OutcomeMeasureId, OutcomeRecord } from '@repattern/domain';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';
import type { EntryManner } from '../../ui/entry-cell';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { Icon } from '../../ui/icon';
import { LatestValue } from '../../ui/latest-value';
import { numberEntry } from '../../ui/number-entry';
import { Picker, type PickerGroup } from '../../ui/picker';
import { importantChangeInWords, rangeInWords, scoreChangeInWords } from '../../wording/section-outcomes';
import { numberInWords, wasInWords } from '../../wording/section-words';
import { AddedRows } from './added-rows';
import { fieldPlace } from './field-place';
import { MeasurementCell, type MeasurementNote } from './measurement-cell';
import { presetOf } from './preset-of';
import type { SectionComponent, SectionContext } from './section';
import { withRecord } from './with-record';

/** The rating scale that the section on pain asks. */
const painScale: OutcomeMeasureId = 'nprs';

interface OutcomeRow {
  readonly id: OutcomeMeasureId;
  readonly name: string;
  readonly range: string;
  readonly important: string;
  readonly source: string;
  readonly manner: EntryManner<number>;
  readonly place: string;
  readonly score: number | null;
  readonly note: MeasurementNote | null;
  readonly was: string | null;
  readonly removable: boolean;
}

/** Questionnaires and ratings, each with its range, the change that matters, and the score before. */
@Component({
  selector: 'app-outcomes-section',
  imports: [Icon, MeasurementCell, Picker],
  hostDirectives: [EnterMovesOn],
  template: `
    <ul class="single">
      @for (row of rows(); track row.id) {
        <li>
          <span class="name">
            {{ row.name }} <span class="quiet" [title]="row.source">{{ row.range }}</span>
          </span>
          <app-measurement-cell
            [inputId]="row.place"
            [label]="row.name"
            [manner]="row.manner"
            unknown="Not scored"
            [value]="row.score"
            [note]="row.note"
            [was]="row.was"
            [readonly]="context().readonly"
            (entered)="enter(row.id, $event)"
          />
          <span class="norm">{{ row.important }}</span>
          @if (row.removable && !context().readonly) {
            <button
              type="button"
              class="button icon-only remove"
              tabindex="-1"
              [attr.aria-label]="'Remove ' + row.name"
              (click)="remove(row.id)"
            >
              <app-icon name="close" [size]="14" />
            </button>
          }
        </li>
      } @empty {
        <li class="empty">
          {{
            context().readonly ? 'No score was recorded.' : 'Choose a presentation to list its measures, or add one.'
          }}
        </li>
      }
    </ul>
    @if (!context().readonly) {
      <app-picker
        inputId="outcomes-add"
        label="Add an outcome measure"
        placeholder="Add an outcome measure"
        [labelled]="false"
        [adds]="true"
        [groups]="others()"
        (picked)="add($event)"
      />
    }
  `,
  styleUrl: './measurement-rows.scss',
})
export class OutcomesSection implements SectionComponent<'outcomes'> {
  readonly value = input.required<readonly OutcomeRecord[]>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<readonly OutcomeRecord[]>();

  private readonly latest = new LatestValue(this.value, this.changed);
  private readonly preset = computed(() => {
    const { presentation, previous } = this.context();
    return [...presetOf(presentation).outcomes, ...(previous?.outcomes.map(({ id }) => id) ?? [])];
  });
  private readonly rowsShown = new AddedRows<OutcomeMeasureId>({
    preset: this.preset,
    recorded: computed(() => this.latest.now().map(({ id }) => id)),
    readonly: computed(() => this.context().readonly),
  });
  protected readonly rows = computed(() =>
    this.rowsShown
      .ids()
      .flatMap((id) => outcomeMeasures.filter((measure) => measure.id === id))
      .map((measure) => this.rowOf(measure)),
  );
  protected readonly others = computed<readonly PickerGroup[]>(() => [
    {
      label: null,
      options: outcomeMeasures
        .filter(({ id }) => !this.rowsShown.ids().includes(id))
        .map(({ id, name }) => ({ value: id, label: name, hint: id.toUpperCase() })),
    },
  ]);

  protected enter(id: OutcomeMeasureId, score: number | null): void {
    const record = score === null ? null : { id, score };
    this.latest.put(withRecord(this.latest.now(), (known) => known.id === id, record));
  }

  protected add(id: string | null): void {
    if (id !== null) this.rowsShown.add(id);
  }

  protected remove(id: OutcomeMeasureId): void {
    this.rowsShown.remove(id);
    this.latest.put(this.latest.now().filter((record) => record.id !== id));
  }

  private rowOf(measure: OutcomeMeasure): OutcomeRow {
    const { id, name, min, max, source } = measure;
    const score = this.latest.now().find((record) => record.id === id)?.score ?? null;
    const before = this.context().previous?.outcomes.find((record) => record.id === id)?.score ?? null;
    const change = score === null || before === null ? null : scoreChangeInWords(measure, before, score);
    return {
      id,
      name,
      range: rangeInWords(measure),
      important: importantChangeInWords(measure),
      source,
      manner: numberEntry({ min, max, decimals: 1 }),
      place: fieldPlace('outcomes', id),
      score,
      note: change === null ? this.ratedAs(id, score) : { text: change, tone: 'plain' },
      was: before === null ? null : wasInWords(numberInWords(before)),
      removable: score !== null || !this.preset().includes(id),
    };
  }

  /** Pain that was rated stands for a score of its scale that was not entered. */
  private ratedAs(id: OutcomeMeasureId, score: number | null): MeasurementNote | null {
    const { now } = this.context().document.pain;
    if (id !== painScale || score !== null || now === null) return null;
    return { text: `${now} now, from Pain`, tone: 'plain' };
  }
}
