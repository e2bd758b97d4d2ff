import { Component, computed, input } from '@angular/core';
import { NextCell } from './next-cell';
import type { SheetRow } from './sheet-rows';
import { TodayCell } from './today-cell';
import type { VisitRange } from './visit-window';

/** Signs that always fit into the two lines of a narrow cell. */
const shortDose = 18;

/**
 * One row of the sheet: what is treated, the earlier visits that are in sight, today, the next step. The earlier visits are text
 * alone, since there may be thousands of them.
 */
@Component({
  selector: 'app-sheet-line',
  imports: [NextCell, TodayCell],
  host: { role: 'row', '[attr.data-item]': 'row().id' },
  template: `
    <div role="rowheader" class="name" aria-colindex="1" [attr.data-technique]="row().technique">{{ row().name }}</div>
    <div role="presentation" class="unseen-visits" [style.--count]="range().from"></div>
    @for (cell of past(); track cell.id) {
      <div
        role="gridcell"
        [attr.aria-colindex]="range().from + $index + 2"
        [class]="'past ' + (cell.outcome ?? 'absent')"
        [class.changed]="cell.changed"
        [class.long]="cell.dose.length > shortDose"
      >
        <span class="unseen">{{ cell.words }}</span><b aria-hidden="true">{{ cell.dose }}</b
        ><small aria-hidden="true"
          >{{ cell.seen }}
          @if (cell.verdict; as verdict) {
            <i [class]="verdict.tone">{{ verdict.sign }}</i>
          }
        </small>
      </div>
    }
    <div role="presentation" class="unseen-visits" [style.--count]="row().past.length - range().to"></div>
    <app-today-cell class="today" [attr.aria-colindex]="row().past.length + 2" [row]="row()" />
    <app-next-cell class="next" [attr.aria-colindex]="row().past.length + 3" [row]="row()" />
  `,
  styleUrl: './sheet-line.scss',
})
export class SheetLine {
  protected readonly shortDose = shortDose;

  readonly row = input.required<SheetRow>();
  /** Visits that are drawn. */
  readonly range = input.required<VisitRange>();
  protected readonly past = computed(() => this.row().past.slice(this.range().from, this.range().to));
}
