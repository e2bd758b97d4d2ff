/** A tab out of sight paints nothing. */
const longestWaitMilliseconds = 100;

/** Runs something once the browser has painted what was changed, or soon where nothing is painted; once, however often it was asked for. */
export class AfterPaint {
  private frame: number | undefined;
  private painted: ReturnType<typeof setTimeout> | undefined;
  private latest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly run: () => void) {}

  ask(): void {
    if (this.latest !== undefined) return;
    this.latest = setTimeout(() => this.runNow(), longestWaitMilliseconds);
    // A frame calls back before it is painted; the task after it comes behind the paint.
    this.frame = requestAnimationFrame(() => (this.painted = setTimeout(() => this.runNow())));
  }

  /** Takes back what was asked for. */
  cancel(): void {
    clearTimeout(this.latest);
    clearTimeout(this.painted);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
    this.latest = this.painted = this.frame = undefined;
  }

  private runNow(): void {
    this.cancel();
    this.run();
  }
}
