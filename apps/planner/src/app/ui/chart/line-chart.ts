import { Component, computed, input, linkedSignal, model, viewChild, type ElementRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import { dayInWords } from '../../wording/day-in-words';
import { numberInWords } from '../../wording/section-words';
import type { ChartDrawing } from './chart-drawing';
import { chartLines, placeOfPoint } from './chart-lines';
import { dayTicks, placeOfDay } from './day-span';
import { placeOfValue, valueTicks } from './value-range';

/** Percent of the width from which on a band has room for its name. */
const roomForName = 14;
/** Percent from either end within which a label would stand out of the chart. */
const atAnEnd = 3;
/** Days that are named under a chart. */
const mostDays = 4;
const year = / \d{4}$/;

/**
 * Values over days, drawn as wide as there is room. To the keyboard it is one place: the arrow keys walk from day to day, Enter opens
 * what was recorded there. The sentence of the drawing says the same in words, and a table stands beside it.
 */
@Component({
  selector: 'app-line-chart',
  imports: [RouterLink],
  host: { '[class.small]': 'small()', '[class.strip]': "drawing().scale === 'none'" },
  templateUrl: './line-chart.html',
  styleUrl: './line-chart.scss',
})
export class LineChart {
  private readonly plot = viewChild.required<ElementRef<HTMLElement>>('plot');

  readonly drawing = input.required<ChartDrawing>();
  /** Whether it stands among many of its kind. */
  readonly small = input(false);
  /** Index of the day that is read, by pointer or keyboard; null while nobody reads one. */
  readonly read = model<number | null>(null);

  private isFocused = false;
  /** The day on which the keyboard stands: the last one at first. */
  protected readonly current = linkedSignal({
    source: () => this.drawing().stops,
    computation: (stops) => stops.length - 1,
  });
  protected readonly bands = computed(() => {
    const { bands, span } = this.drawing();
    return bands.map(({ from, to, sign, name }, at) => {
      const x = placeOfDay(from, span);
      const width = Math.max(
        0,
        (at === bands.length - 1 ? placeOfDay(to, span) : placeOfDay(bands[at + 1]?.from ?? to, span)) - x,
      );
      return { x, width, odd: at % 2 === 1, words: this.small() || width < roomForName ? sign : name };
    });
  });
  protected readonly zones = computed(() => {
    const { zones, range } = this.drawing();
    return zones.map(({ from, to, name }) => {
      const top = placeOfValue(Math.min(to, range.max), range);
      return { top, height: placeOfValue(Math.max(from, range.min), range) - top, name };
    });
  });
  protected readonly limits = computed(() => {
    const { limits, range } = this.drawing();
    return limits.map(({ value, name }) => ({ y: placeOfValue(value, range), name }));
  });
  protected readonly series = computed(() => {
    const drawing = this.drawing();
    return drawing.series.map(({ name, mark, course, tone, points }) => ({
      ...{ name, mark, tone },
      lines: chartLines(points, course, drawing),
      places: mark === 'none' ? [] : points.flatMap((point) => placeOfPoint(point, drawing) ?? []),
    }));
  });
  /** Days on which nothing is known. */
  protected readonly unknown = computed(() => {
    const { stops, span } = this.drawing();
    return stops.flatMap(({ on, value }) => (value === null ? [placeOfDay(on, span)] : []));
  });
  protected readonly valueLabels = computed(() => {
    const { range, scale } = this.drawing();
    if (scale === 'none') return [];
    return valueTicks(range, this.small() ? 2 : 5).map((value) => ({
      y: placeOfValue(value, range),
      words: numberInWords(value),
    }));
  });
  protected readonly dayLabels = computed(() => {
    const { span } = this.drawing();
    const days = this.small() ? [span.from, span.to] : dayTicks(span, mostDays);
    return [...new Set(days)].map((on) => {
      const x = placeOfDay(on, span);
      return {
        x,
        words: dayInWords(on).replace(year, ''),
        at: x < atAnEnd ? 'first' : x > 100 - atAnEnd ? 'last' : '',
      };
    });
  });
  /** The day that is read, else the one on which the keyboard would begin. */
  protected readonly stop = computed(() => {
    const { stops, span, range } = this.drawing();
    const stop = stops[this.read() ?? this.current()];
    if (stop === undefined) return null;
    return { ...stop, x: placeOfDay(stop.on, span), y: stop.value === null ? 100 : placeOfValue(stop.value, range) };
  });

  protected point({ clientX }: PointerEvent): void {
    const { left, width } = this.plot().nativeElement.getBoundingClientRect();
    const at = ((clientX - left) / width) * 100;
    const { stops, span } = this.drawing();
    const away = stops.map(({ on }) => Math.abs(placeOfDay(on, span) - at));
    if (away.length > 0) this.stand(away.indexOf(Math.min(...away)));
  }

  protected leave(): void {
    if (!this.isFocused) this.read.set(null);
  }

  protected enter(): void {
    this.isFocused = true;
    this.stand(this.current());
  }

  protected blur(): void {
    this.isFocused = false;
    this.read.set(null);
  }

  protected press(event: KeyboardEvent): void {
    const last = this.drawing().stops.length - 1;
    const at = this.current();
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.stand(Math.min(Math.max(next, 0), last));
  }

  private stand(at: number): void {
    this.current.set(at);
    this.read.set(at);
  }
}
