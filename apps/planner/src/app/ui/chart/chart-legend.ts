import { Component, input } from '@angular/core';
import type { ChartSeries } from './chart-drawing';

/** What the signs of a chart mean. */
@Component({
  selector: 'app-chart-legend',
  host: { role: 'list', 'aria-label': 'Signs' },
  template: `
    @for (one of series(); track one.name) {
      <span role="listitem" [class]="one.tone">
        <svg width="22" height="12" aria-hidden="true">
          @if (one.course !== 'none') {
            <line x1="0" x2="22" y1="6" y2="6" />
          }
          @switch (one.mark) {
            @case ('disc') {
              <circle class="disc" cx="11" cy="6" r="4" />
            }
            @case ('ring') {
              <circle class="ring" cx="11" cy="6" r="5" />
            }
            @case ('cross') {
              <path d="M7.5 2.5l7 7M7.5 9.5l7-7" />
            }
          }
        </svg>
        {{ one.name }}
      </span>
    }
    @if (hasUnknown()) {
      <span role="listitem" class="unknown">
        <svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="3.5" /></svg>
        not recorded
      </span>
    }
  `,
  styleUrl: './chart-legend.scss',
})
export class ChartLegend {
  readonly series = input.required<readonly Pick<ChartSeries, 'name' | 'mark' | 'course' | 'tone'>[]>();
  /** Whether there are days on which nothing is known. */
  readonly hasUnknown = input(false);
}
