import { afterRenderEffect, DestroyRef, DOCUMENT, inject, signal, type Signal } from '@angular/core';
import { rowWindow, type RowWindow } from './row-window';

/**
 * Answers which rows of a list to draw while the page scrolls. `list` is as tall as its `count` rows together.
 * Needs an injection context.
 */
export function followScroll(list: Signal<HTMLElement | undefined>, count: Signal<number>): Signal<RowWindow> {
  const view = inject(DOCUMENT).defaultView;
  const drawn = signal(rowWindow({ rowHeight: 0, scrolled: 0, screenHeight: 0 }), { equal: same });
  let due = 0;

  const look = (): void => {
    due = 0;
    const element = list();
    if (element === undefined || view === null || count() === 0) return;
    const { top, height } = element.getBoundingClientRect();
    drawn.set(rowWindow({ rowHeight: height / count(), scrolled: -top, screenHeight: view.innerHeight }));
  };
  const lookSoon = (): void => void (due ||= view?.requestAnimationFrame(look) ?? 0);

  afterRenderEffect(look);
  view?.addEventListener('scroll', lookSoon, { passive: true });
  view?.addEventListener('resize', lookSoon, { passive: true });
  inject(DestroyRef).onDestroy(() => {
    view?.removeEventListener('scroll', lookSoon);
    view?.removeEventListener('resize', lookSoon);
    view?.cancelAnimationFrame(due);
  });
  return drawn.asReadonly();
}

function same(one: RowWindow, other: RowWindow): boolean {
  return one.first === other.first && one.last === other.last;
}
