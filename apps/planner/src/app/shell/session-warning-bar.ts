import { Component, computed, inject } from '@angular/core';
import { IdleWatch } from '../data/idle-watch';
import { SessionStore } from '../data/session-store';
import { Icon } from '../ui/icon';

/** Warns in the last minute of a session, and keeps it when that is possible. */
@Component({
  selector: 'app-session-warning-bar',
  imports: [Icon],
  template: `
    <div role="alert">
      @if (cause() === 'idle') {
        <p>You have been away for a while. Your session ends in less than a minute.</p>
      } @else if (cause() === 'absolute') {
        <p>Your session ends in less than a minute. You can sign in again at once; what you typed stays here.</p>
      }
    </div>
    @if (idle.warning(); as warning) {
      <p class="left" aria-hidden="true"><app-icon name="warning" /> {{ warning.secondsLeft }} s</p>
      @if (warning.cause === 'idle') {
        <button type="button" class="button primary" (click)="stay()">Stay signed in</button>
      }
    }
  `,
  styles: `
    :host {
      display: none;
    }
    :host(.shown) {
      position: fixed;
      z-index: 30;
      right: 24px;
      bottom: 24px;
      left: 24px;
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: center;
      max-width: 560px;
      margin-left: auto;
      padding: 12px 16px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--surface);
      box-shadow: var(--float);
    }
    [role='alert'] {
      flex: 1 1 240px;
    }
    .left {
      display: flex;
      gap: 6px;
      color: var(--regress);
      font-weight: 650;
      min-width: 56px;
    }
  `,
  host: { '[class.shown]': 'cause() !== null' },
})
export class SessionWarningBar {
  private readonly store = inject(SessionStore);
  protected readonly idle = inject(IdleWatch);
  protected readonly cause = computed(() => this.idle.warning()?.cause ?? null);

  protected stay(): void {
    void this.store.keepAlive();
  }
}
