import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import type { ChartFigureModel } from './chart-drawing';
import { ChartLegend } from './chart-legend';
import { LineChart } from './line-chart';

/** A chart under its name, with what is read from it, and the table that says the same one click away. */
@Component({
  selector: 'app-chart-figure',
  imports: [ChartLegend, LineChart],
  host: {
    role: 'figure',
    '[class.small]': 'small()',
    '[class.tabled]': 'tableShown()',
    '[attr.aria-labelledby]': "figure().id + '-title'",
  },
  templateUrl: './chart-figure.html',
  styleUrl: './chart-figure.scss',
})
export class ChartFigure {
  readonly figure = input.required<ChartFigureModel>();
  readonly small = input(false);
  /** Whether all figures of the page are tables. */
  readonly asTable = input(false);

  protected readonly tableShown = linkedSignal(this.asTable);
  protected readonly read = signal<number | null>(null);
  /** The day that is read; the newest one while none is. */
  protected readonly words = computed(() => {
    const { stops } = this.figure().drawing;
    return (stops[this.read() ?? -1] ?? stops.at(-1))?.words ?? '';
  });
  /** The signs that need words here; one of many charts has them in common with the others. */
  protected readonly legend = computed(() => {
    const { series, stops } = this.figure().drawing;
    const shown = series.filter(({ points }) => points.some(({ value }) => value !== null));
    const hasUnknown = stops.some(({ value }) => value === null);
    return { series: this.small() || shown.length < 2 ? [] : shown, hasUnknown };
  });
}
