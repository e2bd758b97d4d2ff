import { DOCUMENT, inject, Service, signal } from '@angular/core';

/** Whether the server can be reached, as far as this tab knows. */
@Service()
export class Connection {
  private readonly reachable = signal(true);
  private readonly recoveries = signal(0);

  readonly online = this.reachable.asReadonly();
  /** Counts up each time the connection comes back; what failed to load loads again then. */
  readonly recovered = this.recoveries.asReadonly();

  constructor() {
    const view = inject(DOCUMENT).defaultView;
    this.reachable.set(view?.navigator.onLine ?? true);
    view?.addEventListener('offline', () => this.reachable.set(false));
    view?.addEventListener('online', () => this.noteAnswer());
  }

  noteSilence(): void {
    this.reachable.set(false);
  }

  noteAnswer(): void {
    if (this.reachable()) return;
    this.reachable.set(true);
    this.recoveries.update((count) => count + 1);
  }
}
