import { ApplicationRef, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { PainMark } from '@repattern/domain';
import { Icon } from '../icon';
import { LatestValue } from '../latest-value';
import { BodyFigure } from './body-figure';
import { BodyMark } from './body-mark';
import { MarkEditor } from './mark-editor';
import { finished, type MarkInProgress } from './mark-in-progress';
import { clearOf, placeOnBody, type ChartPoint } from './place-on-body';

const views = [
  { id: 'front', label: 'Front', edges: ['R', 'L'] },
  { id: 'back', label: 'Back', edges: ['L', 'R'] },
] as const;

/**
 * The body from the front and from the back, with the marks of pain on it. A click or a key places a mark; it counts once
 * it has a rating and a quality, so that neither is made up.
 */
@Component({
  selector: 'app-body-chart',
  imports: [BodyFigure, BodyMark, Icon, MarkEditor],
  templateUrl: './body-chart.html',
  styleUrl: './body-chart.scss',
})
export class BodyChart {
  private readonly app = inject(ApplicationRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly views = views;

  readonly marks = input.required<readonly PainMark[]>();
  /** Where a mark starts that is placed by key. */
  readonly start = input.required<ChartPoint>();
  readonly readonly = input(false);
  readonly changed = output<readonly PainMark[]>();

  private readonly latest = new LatestValue(this.marks, this.changed);
  /** The mark that still lacks its rating or its quality. */
  protected readonly begun = signal<MarkInProgress | null>(null);
  protected readonly selected = signal<number | null>(null);
  protected readonly shown = computed<readonly MarkInProgress[]>(() => {
    const begun = this.begun();
    return begun === null ? this.latest.now() : [...this.latest.now(), begun];
  });

  protected place(event: MouseEvent, view: ChartPoint['view']): void {
    const { currentTarget, target } = event;
    if (this.readonly() || !(currentTarget instanceof HTMLElement) || !(target instanceof Element)) return;
    if (target.closest('button') !== null) return;
    const chart = currentTarget.getBoundingClientRect();
    this.begin({
      view,
      x: (event.clientX - chart.left) / chart.width,
      y: (event.clientY - chart.top) / chart.height,
    });
  }

  protected add(): void {
    this.begin(clearOf(this.latest.now(), this.start()));
  }

  /** Starts a mark and takes the keys there; a begun one that was never rated is given up. */
  private begin(point: ChartPoint): void {
    if (placeOnBody(point) === null) return;
    this.begun.set({ ...point, nrs: null, quality: null });
    this.select(this.latest.now().length);
    this.app.tick();
    this.host.nativeElement.querySelector<HTMLElement>('.unrated')?.focus();
  }

  protected select(at: number): void {
    this.selected.set(at);
  }

  protected change(at: number, part: Partial<MarkInProgress>): void {
    const mark = this.shown()[at];
    if (mark === undefined) return;
    const after = { ...mark, ...part };
    const done = finished(after);
    if (at === this.latest.now().length) {
      this.begun.set(done === null ? after : null);
      if (done !== null) this.latest.put([...this.latest.now(), done]);
    } else if (done !== null) this.latest.put(this.latest.now().with(at, done));
  }

  protected remove(at: number): void {
    this.selected.set(null);
    if (at === this.latest.now().length) this.begun.set(null);
    else this.latest.put(this.latest.now().toSpliced(at, 1));
    this.app.tick();
    this.host.nativeElement.querySelector<HTMLElement>('.add')?.focus();
  }
}
