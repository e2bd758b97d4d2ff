import { Service, signal } from '@angular/core';

/** A short message about something that was done, with a way to undo it. */
export interface Notice {
  readonly text: string;
  readonly undo: (() => void) | null;
}

const shownMilliseconds = 10_000;

/** The message that is shown now; a new one takes the place of the one before. */
@Service()
export class Notices {
  private readonly shown = signal<Notice | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly current = this.shown.asReadonly();

  show(notice: Notice): void {
    this.shown.set(notice);
    this.resume();
  }

  dismiss(): void {
    this.pause();
    this.shown.set(null);
  }

  /** Holds the message while it is pointed at or focused. */
  pause(): void {
    clearTimeout(this.timer);
  }

  resume(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.shown.set(null), shownMilliseconds);
  }
}
