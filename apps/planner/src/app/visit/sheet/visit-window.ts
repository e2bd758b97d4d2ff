import { Directive, ElementRef, inject, input, model } from '@angular/core';

/** Visits from one place in time to another: the first that is meant, and the one after the last. */
export interface VisitRange {
  readonly from: number;
  readonly to: number;
}

const step = 4;

/** The newest visits, as many as a screen can show. */
export function newestVisits(count: number): VisitRange {
  return { from: Math.max(0, count - 3 * step), to: count };
}

/** Visits that are in sight between two places in pixels, and those beside them, in steps so that scrolling seldom changes them. */
export function visitsBetween(
  { left, right }: { left: number; right: number },
  width: number,
  count: number,
): VisitRange {
  const from = Math.floor(left / width / step - 1) * step;
  const to = Math.ceil(right / width / step + 1) * step;
  return { from: Math.min(Math.max(from, 0), count), to: Math.min(Math.max(to, 0), count) };
}

/** A range made wide enough for one more visit. */
export function including({ from, to }: VisitRange, visit: number): VisitRange {
  return { from: Math.min(from, visit), to: Math.max(to, visit + 1) };
}

/** Knows which visits are in sight, so that only they are drawn. */
@Directive({ selector: '[appVisitWindow]' })
export class VisitWindow {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** How many visits there are. */
  readonly count = input.required<number>({ alias: 'appVisitWindow' });
  readonly range = model.required<VisitRange>();

  constructor() {
    this.element.addEventListener('scroll', () => this.look(), { passive: true });
  }

  private look(): void {
    const past = this.element.querySelector<HTMLElement>('.past');
    if (past === null) return;
    const { scrollLeft, clientWidth } = this.element;
    const next = visitsBetween({ left: scrollLeft, right: scrollLeft + clientWidth }, past.offsetWidth, this.count());
    const { from, to } = this.range();
    if (next.from !== from || next.to !== to) this.range.set(next);
  }
}
