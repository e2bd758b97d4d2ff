import { inject, Service, signal } from '@angular/core';
import type { Failure } from './failure';
import { SessionStore } from './session-store';

/** The first question to the server: who is signed in? Until it is answered there is nothing to show. */
@Service()
export class StartUp {
  private readonly store = inject(SessionStore);
  private readonly stoppedBy = signal<Failure | null>(null);

  /** What kept the planner from starting, or null. */
  readonly failure = this.stoppedBy.asReadonly();

  /** A screen could not be loaded: the server is out of reach, or has newer screens than this tab. */
  missScreen(): void {
    this.stoppedBy.set({ kind: 'unreachable' });
  }

  /** Finds out who is signed in; answers whether that succeeded. */
  async restore(): Promise<boolean> {
    const failure = await this.store.restore();
    this.stoppedBy.set(failure);
    return failure === null;
  }
}
