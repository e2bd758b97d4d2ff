import { signal } from '@angular/core';
import { firstValueFrom, type Observable } from 'rxjs';
import { failureOf, isProblemWith, type Failure } from '../data/failure';

/** What is sent, and what becomes of the answer. */
export interface Saving<View, Met> {
  readonly send: () => Observable<View>;
  readonly saved: (view: View) => void;
  /** Somebody else has saved since it was read; the answer tells what. That is no failure: what was changed is compared with it. */
  readonly met: (problem: Met) => void;
}

/** Saves against the version that was read, once at a time, and keeps why that failed. */
export class SaveAttempt {
  private readonly running = signal(false);
  private readonly last = signal<Failure | null>(null);

  readonly saving = this.running.asReadonly();
  readonly failure = this.last.asReadonly();

  forget(): void {
    this.last.set(null);
  }

  /** Answers whether that succeeded. */
  async save<View, Met>({ send, saved, met }: Saving<View, Met>): Promise<boolean> {
    if (this.running()) return false;
    this.running.set(true);
    this.forget();
    try {
      saved(await firstValueFrom(send()));
      return true;
    } catch (error) {
      const failure = failureOf(error);
      const isMet = failure.kind === 'problem' && isProblemWith(failure, 'resource.changed-meanwhile');
      if (isMet) met(failure.problem as Met);
      else this.last.set(failure);
      return false;
    } finally {
      this.running.set(false);
    }
  }
}
