import { DestroyRef, DOCUMENT, effect, inject, Injectable, untracked } from '@angular/core';
import { Connection } from '../data/connection';
import type { Failure } from '../data/failure';
import { AfterPaint } from './after-paint';
import { DraftSync } from './draft-sync';

const pauseMilliseconds = 700;
const retryMilliseconds = 10_000;

/** Keeps every change on the device at once, and sends it after a pause in typing or when the person turns away. */
@Injectable()
export class Autosave {
  private readonly sync = inject(DraftSync);
  private readonly painted = new AfterPaint(() => void this.flush());
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    const connection = inject(Connection);
    effect(() => {
      this.sync.document();
      untracked(() => this.note());
    });
    effect(() => {
      if (connection.recovered() > 0) untracked(() => void this.flush());
    });
    effect(() => {
      const failure = this.sync.failure();
      if (failure !== null && mayPass(failure)) this.flushIn(retryMilliseconds);
    });
    this.listen(inject(DOCUMENT), inject(DestroyRef));
  }

  /** Sends what is not sent yet, without waiting for the pause. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.painted.cancel();
    this.sync.keep();
    return this.sync.send();
  }

  /** Sends what is not sent yet as soon as it is painted. */
  flushSoon(): void {
    this.painted.ask();
  }

  private note(): void {
    this.sync.keep();
    if (this.sync.dirty()) this.flushIn(pauseMilliseconds);
  }

  private flushIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private listen(document: Document, destroy: DestroyRef): void {
    const flush = (): void => void this.flush();
    document.addEventListener('visibilitychange', flush);
    document.defaultView?.addEventListener('pagehide', flush);
    destroy.onDestroy(() => {
      document.removeEventListener('visibilitychange', flush);
      document.defaultView?.removeEventListener('pagehide', flush);
      flush();
    });
  }
}

/** Whether asking again may help: what the server refused as it is, it will refuse again. */
function mayPass(failure: Failure): boolean {
  return failure.kind !== 'problem' || failure.problem.status >= 500;
}
