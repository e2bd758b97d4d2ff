import { signal } from '@angular/core';

/** The question what becomes of unsaved work, open until it is answered. */
export class LeaveQuestion {
  private readonly asked = signal(false);
  private answer: ((leave: boolean) => void) | null = null;

  readonly open = this.asked.asReadonly();

  /** Opens the question; answers whether to leave. A question that is still open is answered with no. */
  ask(): Promise<boolean> {
    this.answer?.(false);
    this.asked.set(true);
    return new Promise((resolve) => (this.answer = resolve));
  }

  settle(leave: boolean): void {
    this.asked.set(false);
    this.answer?.(leave);
    this.answer = null;
  }
}
