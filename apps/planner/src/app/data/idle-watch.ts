import type { DestroyRef } from '@angular/core';
import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import { sessionDuty, type SessionDuty } from './session-clock';
import { SessionStore } from './session-store';
import { SessionTabs } from './session-tabs';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** What the warning shows before the session ends. */
export type SessionWarning = Extract<SessionDuty, { kind: 'warn' }>;

/** Keeps the session alive while the person is active in any tab, warns before it ends, and ends it on time. */
@Service()
export class IdleWatch {
  private readonly document = inject(DOCUMENT);
  private readonly store = inject(SessionStore);
  private readonly tabs = inject(SessionTabs);
  private readonly due = signal<SessionWarning | null>(null);
  private answeredAt = Date.now();
  private activeAt = 0;
  private serverAhead = 0;

  /** The warning to show, with the seconds that are left, or null. */
  readonly warning = computed(() => (this.store.state().kind === 'signed-in' ? this.due() : null));

  constructor() {
    this.tabs.onMessage((message) => {
      if (message.kind === 'answered') this.answeredAt = Math.max(this.answeredAt, message.at);
    });
  }

  /** The server answered a request of the session; `date` is its clock (HTTP `Date`), as this device's may be wrong. */
  noteAnswer(date: string | null): void {
    this.answeredAt = Date.now();
    const serverNow = Date.parse(date ?? '');
    if (!Number.isNaN(serverNow)) this.serverAhead = serverNow - this.answeredAt;
    this.due.set(null);
    this.tabs.send({ kind: 'answered', at: this.answeredAt });
  }

  /** Watches as long as the caller lives. */
  watch(destroy: DestroyRef): void {
    const note = (): void => void (this.activeAt = Date.now());
    const look = (): void => this.look();
    for (const sign of signsOfLife) this.document.addEventListener(sign, note, { passive: true, capture: true });
    this.document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 1000);
    destroy.onDestroy(() => {
      for (const sign of signsOfLife) this.document.removeEventListener(sign, note, { capture: true });
      this.document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
    });
  }

  private look(): void {
    const state = this.store.state();
    if (state.kind !== 'signed-in') return;
    const { idleSeconds, expiresAt } = state.session;
    const times = {
      answeredAt: this.answeredAt,
      activeAt: this.activeAt,
      idleSeconds,
      expiresAt: Date.parse(expiresAt) - this.serverAhead,
    };
    const duty = sessionDuty(times, Date.now());
    this.due.set(duty.kind === 'warn' ? duty : null);
    if (duty.kind === 'end') this.store.expire();
    if (duty.kind === 'keep-alive') this.keepAlive();
  }

  // The attempt counts as activity seen, so that an unanswered one is not repeated every second.
  private keepAlive(): void {
    this.activeAt = 0;
    void this.store.keepAlive();
  }
}
