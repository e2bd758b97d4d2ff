import { afterNextRender, DOCUMENT, inject, Injectable, Injector, signal } from '@angular/core';

/** Which visit the schedule is about, and where the focus goes. Each schedule provides its own. */
@Injectable()
export class ScheduleFocus {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly visit = signal<string | null>(null);
  private opener: HTMLElement | null = null;

  /** The visit whose actions are shown, or null. */
  readonly opened = this.visit.asReadonly();

  /** Shows what can be done with a visit; the focus goes there. */
  open(visit: string): void {
    this.visit.set(visit);
    this.afterDrawing(() => (this.find('#visit-on') ?? this.find('#visit-title'))?.focus());
  }

  /** Goes back from the actions of a visit to the visit. */
  close(): void {
    const visit = this.visit();
    this.visit.set(null);
    if (visit !== null) this.goToVisit(visit);
  }

  /** Goes to the place where a change is made or left, remembering from where. */
  toPreview(): void {
    const focused = this.document.activeElement;
    this.opener = focused instanceof HTMLElement ? focused : null;
    this.goTo('[data-preview-first]');
  }

  /** Goes back to where the change was asked for, or to the calendar where that is gone. */
  back(): void {
    const { opener } = this;
    this.opener = null;
    this.afterDrawing(() => {
      const { activeElement, body } = this.document;
      const asked = opener ?? activeElement;
      const visit = this.visit();
      const calendar = visit === null ? this.find('[data-visit][tabindex="0"]') : this.findVisit(visit);
      const isThere = asked instanceof HTMLElement && asked !== body && asked.isConnected;
      (isThere ? asked : (calendar ?? this.find('#calendar-title')))?.focus();
    });
  }

  goToVisit(visit: string): void {
    this.afterDrawing(() => this.findVisit(visit)?.focus());
  }

  private goTo(selector: string): void {
    this.afterDrawing(() => this.find(selector)?.focus());
  }

  private find(selector: string): HTMLElement | null {
    return this.document.querySelector<HTMLElement>(selector);
  }

  private findVisit(visit: string): HTMLElement | undefined {
    const all = this.document.querySelectorAll<HTMLElement>('[data-visit]');
    return [...all].find(({ dataset }) => dataset['visit'] === visit);
  }

  private afterDrawing(run: () => void): void {
    afterNextRender({ read: run }, { injector: this.injector });
  }
}
