import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { SessionView, SignInRequest } from '@repattern/contracts';
import type { Permission } from '@repattern/contracts/values';
import { firstValueFrom } from 'rxjs';
import { failureOf, isProblemWith, type Failure } from './failure';
import { SessionApi } from './session-api';
import { SessionTabs } from './session-tabs';

/** What a person signs in with. */
export type Credentials = Readonly<SignInRequest>;

/** Who is signed in. `expired` keeps the session that ended, so that its screen can stay and be continued. */
export type SessionState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signed-in'; readonly session: SessionView }
  | { readonly kind: 'expired'; readonly session: SessionView };

/** The session of this browser tab. */
@Service()
export class SessionStore {
  private readonly api = inject(SessionApi);
  private readonly tabs = inject(SessionTabs);
  // The server writes into the page whether the browser brought a session; without one there is nothing to ask.
  private readonly current = signal<SessionState>({
    kind: inject(DOCUMENT).documentElement.dataset['session'] === 'none' ? 'signed-out' : 'unknown',
  });

  readonly state = this.current.asReadonly();
  readonly session = computed(() => {
    const state = this.current();
    return state.kind === 'signed-in' || state.kind === 'expired' ? state.session : null;
  });
  readonly timeZone = computed(() => this.session()?.clinic.timeZone ?? 'UTC');

  constructor() {
    this.tabs.onMessage((message) => {
      if (message.kind === 'signed-out') this.expire();
      if (message.kind === 'signed-in') this.followSignIn(message.userId);
    });
  }

  /** Whether the person may do something. */
  may(permission: Permission): boolean {
    return this.session()?.permissions.includes(permission) ?? false;
  }

  /** Finds out who is signed in; answers the failure when that could not be found out. */
  async restore(): Promise<Failure | null> {
    try {
      this.hold(await firstValueFrom(this.api.read()));
      return null;
    } catch (error) {
      const failure = failureOf(error);
      if (!isProblemWith(failure, 'session.required')) return failure;
      this.current.set({ kind: 'signed-out' });
      return null;
    }
  }

  /** Signs in; answers the failure when it was refused. */
  async signIn(credentials: Credentials): Promise<Failure | null> {
    try {
      const session = await firstValueFrom(this.api.signIn(credentials));
      this.hold(session);
      this.tabs.send({ kind: 'signed-in', userId: session.user.id });
      return null;
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Tells the server that the person is still here. */
  async keepAlive(): Promise<void> {
    try {
      this.hold(await firstValueFrom(this.api.read()));
    } catch (error) {
      if (isProblemWith(failureOf(error), 'session.required')) this.expire();
    }
  }

  /** Signs out here and on the server; answers the failure when the server could not be told. */
  async signOut(): Promise<Failure | null> {
    try {
      await firstValueFrom(this.api.signOut());
    } catch (error) {
      const failure = failureOf(error);
      if (!isProblemWith(failure, 'session.required')) return failure;
    }
    this.forget();
    this.tabs.send({ kind: 'signed-out' });
    return null;
  }

  /** Gives up the session of this tab and what was typed in it. */
  forget(): void {
    this.current.set({ kind: 'signed-out' });
  }

  /** The session has ended while its screen is open. */
  expire(): void {
    const state = this.current();
    if (state.kind === 'signed-in') this.current.set({ kind: 'expired', session: state.session });
  }

  // A tab never turns into another person's: what is typed in it belongs to the one who typed it.
  private hold(session: SessionView): void {
    const before = this.session();
    if (before !== null && before.user.id !== session.user.id) this.expire();
    else this.current.set({ kind: 'signed-in', session });
  }

  private followSignIn(userId: string): void {
    if (this.session()?.user.id !== userId) this.expire();
    else if (this.current().kind === 'expired') void this.keepAlive();
  }
}
