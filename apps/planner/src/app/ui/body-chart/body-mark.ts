import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import type { PainQuality } from '@repattern/domain';
import { RatingKeys } from '../rating-keys';
import { markInWords } from '../../wording/section-pain';
import { qualityOf, type MarkInProgress } from './mark-in-progress';
import { chartSize, placeOnBody, type ChartPoint } from './place-on-body';

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const stepUnits = 3;
const longStepUnits = 12;

/** One mark on the chart: dragged or moved by arrows, rated by a digit, described by a letter, removed by Delete. */
@Component({
  selector: 'app-body-mark',
  template: `
    <button
      type="button"
      data-field
      [class.unrated]="mark().nrs === null || mark().quality === null"
      [class.selected]="selected()"
      [style.left.%]="at().x * 100"
      [style.top.%]="at().y * 100"
      [style.--share.%]="(mark().nrs ?? 0) * 10"
      [attr.aria-label]="words()"
      [attr.aria-pressed]="selected()"
      [attr.aria-describedby]="describedBy()"
      [disabled]="readonly()"
      (focus)="chosen.emit()"
      (click)="chosen.emit()"
      (keydown)="press($event)"
      (pointerdown)="grasp($event)"
      (pointermove)="drag($event)"
      (pointerup)="drop()"
      (pointercancel)="dragged.set(null)"
    >
      {{ mark().nrs ?? '?' }}
    </button>
  `,
  styleUrl: './body-mark.scss',
})
export class BodyMark {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly keys = new RatingKeys();

  readonly mark = input.required<MarkInProgress>();
  readonly selected = input(false);
  readonly readonly = input(false);
  readonly describedBy = input<string | null>(null);
  readonly chosen = output();
  readonly moved = output<ChartPoint>();
  readonly rated = output<number>();
  readonly described = output<PainQuality>();
  readonly removed = output();

  protected readonly dragged = signal<ChartPoint | null>(null);
  protected readonly at = computed(() => this.dragged() ?? this.mark());
  protected readonly words = computed(() => markInWords({ ...this.mark(), place: placeOnBody(this.at()) }));

  focus(): void {
    this.host.nativeElement.querySelector('button')?.focus();
  }

  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    const rating = this.keys.digit(event);
    const quality = qualityOf(event.key);
    if (move !== undefined) this.move(move, event.shiftKey ? longStepUnits : stepUnits);
    else if (rating !== null) this.rated.emit(rating);
    else if (quality !== null) this.described.emit(quality);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.removed.emit();
    else return;
    event.preventDefault();
  }

  protected grasp(event: PointerEvent): void {
    if (event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    event.target.setPointerCapture(event.pointerId);
    this.dragged.set(this.mark());
  }

  protected drag(event: PointerEvent): void {
    const chart = this.host.nativeElement.parentElement?.getBoundingClientRect();
    if (this.dragged() === null || chart === undefined) return;
    const x = (event.clientX - chart.left) / chart.width;
    const y = (event.clientY - chart.top) / chart.height;
    this.dragged.set({ view: this.mark().view, x, y });
  }

  /** A mark that is let go beside the body goes back to where it was. */
  protected drop(): void {
    const point = this.dragged();
    this.dragged.set(null);
    const { x, y } = this.mark();
    if (point === null || (point.x === x && point.y === y)) return;
    if (placeOnBody(point) !== null) this.moved.emit(point);
  }

  private move([across, down]: readonly [number, number], units: number): void {
    const { view, x, y } = this.mark();
    const point = { view, x: x + (across * units) / chartSize.width, y: y + (down * units) / chartSize.height };
    if (placeOnBody(point) !== null) this.moved.emit(point);
  }
}
