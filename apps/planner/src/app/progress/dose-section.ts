import { Component, input } from '@angular/core';
import { ChartFigure } from '../ui/chart/chart-figure';
import { ChartLegend } from '../ui/chart/chart-legend';
import { doseSigns, type DoseFigure } from './dose-figures';

/** Doses over time, a small chart for each exercise in the hue of its technique. */
@Component({
  selector: 'app-dose-section',
  imports: [ChartFigure, ChartLegend],
  host: { role: 'region', '[attr.aria-labelledby]': 'key() + "-title"' },
  template: `
    <div class="title">
      <h2 [id]="key() + '-title'">{{ title() }}</h2>
      <app-chart-legend [series]="signs" />
    </div>
    <div class="figures">
      @for (dose of figures(); track dose.figure.id) {
        <app-chart-figure
          [figure]="dose.figure"
          [small]="true"
          [asTable]="asTables()"
          [attr.data-technique]="dose.technique"
        />
      }
    </div>
  `,
  styleUrl: './dose-section.scss',
})
export class DoseSection {
  /** Names the section among those of the page. */
  readonly key = input.required<string>();
  readonly title = input.required<string>();
  readonly figures = input.required<readonly DoseFigure[]>();
  readonly asTables = input.required<boolean>();

  protected readonly signs = doseSigns;
}
