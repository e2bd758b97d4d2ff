import { Component, input } from '@angular/core';
import { NextCell } from './next-cell';
import type { SheetRow } from './sheet-rows';
import { TodayCell } from './today-cell';

/**
 * One row of the sheet: what is treated, every earlier visit, today, the next step. The earlier visits are text alone, since there
 * may be thousands of them.
 */
@Component({
  selector: 'app-sheet-line',
  imports: [NextCell, TodayCell],
  host: { role: 'row', '[attr.data-item]': 'row().id' },
  template: `
    <div role="rowheader" class="name" [attr.data-technique]="row().technique">{{ row().name }}</div>
    @for (cell of row().past; track cell.id) {
      <div
        role="gridcell"
        [class]="cell.outcome === null ? 'past absent' : 'past ' + cell.outcome"
        [attr.aria-label]="cell.words"
      >
        <b>{{ cell.dose }}</b><small
          >{{ cell.seen }}
          @if (cell.verdict; as verdict) {
            <i [class]="verdict.tone">{{ verdict.sign }}</i>
          }
        </small>
      </div>
    }
    <app-today-cell class="today" [row]="row()" />
    <app-next-cell class="next" [row]="row()" />
  `,
  styleUrl: './sheet-line.scss',
})
export class SheetLine {
  readonly row = input.required<SheetRow>();
}
