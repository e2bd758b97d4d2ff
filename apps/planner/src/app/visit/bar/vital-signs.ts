import { Component, computed, inject } from '@angular/core';
import type { Vitals } from '@repattern/domain';
import { vitalLimits } from '@repattern/domain/progression/visit/vital-limits';
import { EntryCell, type EntryManner } from '../../ui/entry-cell';
import { numberEntry } from '../../ui/number-entry';
import { vitalWording } from '../../wording/visit-screen-wording';
import { answering } from '../answer-visit';
import { VisitDraft } from '../visit-draft';
import { stopLimits } from './stop-limits';

const manners: Readonly<Record<keyof Vitals, EntryManner<number>>> = {
  sbp: numberEntry(vitalLimits.sbp),
  dbp: numberEntry(vitalLimits.dbp),
  hr: numberEntry(vitalLimits.hr),
  spo2: numberEntry(vitalLimits.spo2),
  tempC: numberEntry({ ...vitalLimits.tempC, decimals: 1 }),
};
const signs = Object.keys(vitalWording) as (keyof Vitals)[];

/** Resting vital signs, each beside the value at which nothing is done today. */
@Component({
  selector: 'app-vital-signs',
  imports: [EntryCell],
  template: `
    @for (row of rows(); track row.id) {
      <div class="sign">
        <span class="field-label" aria-hidden="true">{{ row.words.short }}</span>
        <app-entry-cell
          unknown="Not taken"
          inputmode="decimal"
          [inputId]="'visit-sign-' + row.id"
          [label]="row.words.name"
          [unit]="row.words.unit"
          [manner]="row.manner"
          [value]="row.value"
          [describedBy]="'visit-sign-' + row.id + '-limit'"
          [readonly]="draft.readonly()"
          (entered)="enter(row.id, $event)"
        />
        <span class="limit" [class.reached]="row.reached" [id]="'visit-sign-' + row.id + '-limit'">{{
          row.limit
        }}</span>
      </div>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      padding: 4px 0 8px 12px;
      border-left: 3px solid var(--line-strong);
    }
    .sign {
      display: grid;
      gap: 2px;
    }
    .limit {
      color: var(--ink-2);
      font-size: var(--text-12);
    }
    .reached {
      color: var(--stop);
      font-weight: 600;
    }
  `,
})
export class VitalSigns {
  protected readonly draft = inject(VisitDraft);

  private readonly limits = computed(() => stopLimits(this.draft.context().parameters));
  protected readonly rows = computed(() => {
    const values = this.draft.document().screen.signs;
    return signs.map((id) => {
      const limits = this.limits().filter(({ sign }) => sign === id);
      const value = values[id];
      return {
        ...{ id, value, words: vitalWording[id], manner: manners[id] },
        limit: limits.length === 0 ? '' : `stop ${limits.map(({ words }) => words).join(' or ')}`,
        reached: value !== null && limits.some(({ isReached }) => isReached(value)),
      };
    });
  });

  protected enter(sign: keyof Vitals, value: number | null): void {
    const typing = `vital sign ${sign}`;
    const put = { [sign]: value };
    this.draft.change(
      vitalWording[sign].name,
      (visit) => answering('screen', { vitals: 'taken', signs: { ...visit.screen.signs, ...put } })(visit),
      typing,
    );
  }
}
