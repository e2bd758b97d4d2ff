import { afterEveryRender, afterNextRender, DOCUMENT, inject, Injector, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map, pairwise } from 'rxjs';

/**
 * Moves the focus to the heading of a page after navigation, as a page load would. A heading that only stood for the page while it was read
 * hands the focus on to the one that comes in its place.
 */
@Service()
export class PageFocus {
  private readonly document = inject(DOCUMENT);
  /** The heading that was given the focus, until the focus goes elsewhere. */
  private heading: HTMLElement | null = null;

  constructor() {
    const injector = inject(Injector);
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        map((event) => event.urlAfterRedirects.split('?')[0]),
        pairwise(),
        filter(([before, after]) => before !== after),
        takeUntilDestroyed(),
      )
      .subscribe(() => afterNextRender(() => this.enter(), { injector }));
    afterEveryRender(() => this.follow());
  }

  private enter(): void {
    const heading = this.document.querySelector<HTMLElement>('main h1');
    if (heading === null) return;
    heading.focus();
    this.heading = heading;
  }

  private follow(): void {
    if (this.heading === null || this.document.activeElement === this.heading) return;
    const isLost = !this.heading.isConnected && this.document.activeElement === this.document.body;
    if (isLost) this.enter();
    else this.heading = null;
  }
}
