import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import { isProblemWith, type Failure } from '../data/failure';
import { SessionStore, type Credentials } from '../data/session-store';

/** An attempt to sign in, with what stands in its way. Each form that signs in provides its own. */
@Injectable()
export class SignInAttempt {
  private readonly store = inject(SessionStore);
  private readonly lastFailure = signal<Failure | null>(null);
  private readonly waitUntil = signal(0);
  private readonly now = signal(Date.now());
  private readonly running = signal(false);
  private readonly codeAsked = signal(false);

  readonly failure = this.lastFailure.asReadonly();
  readonly busy = this.running.asReadonly();
  /** Whether the account has a second factor, so that its code is asked for beside the password. */
  readonly asksCode = this.codeAsked.asReadonly();
  /** Seconds until the server takes the next attempt; 0 when it takes one now. */
  readonly waitSeconds = computed(() => Math.max(0, Math.ceil((this.waitUntil() - this.now()) / 1000)));

  constructor() {
    const timer = setInterval(() => this.waitSeconds() > 0 && this.now.set(Date.now()), 250);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** Signs in; answers whether it succeeded. Being asked for a code is no failure. */
  async signIn({ email, password, code }: Credentials): Promise<boolean> {
    if (this.running() || this.waitSeconds() > 0) return false;
    this.running.set(true);
    const failure = await this.store.signIn({ email, password, ...(this.asksCode() ? { code: code ?? '' } : {}) });
    this.running.set(false);
    const asked = failure !== null && isProblemWith(failure, 'session.code-required');
    if (asked) this.codeAsked.set(true);
    this.lastFailure.set(asked ? null : failure);
    if (failure?.kind === 'problem' && failure.retryAfterSeconds !== null) this.wait(failure.retryAfterSeconds);
    return failure === null;
  }

  private wait(seconds: number): void {
    this.now.set(Date.now());
    this.waitUntil.set(Date.now() + seconds * 1000);
  }
}
