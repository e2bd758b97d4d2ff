import { Component, computed, inject } from '@angular/core';
import { VisitTimer } from './visit-timer';

/** How long the session has gone on, in minutes; it never asks for anything. */
@Component({
  selector: 'app-session-timer',
  template: `
    @if (timer.minutes() !== null) {
      <span class="time" role="timer" aria-live="off"><span class="unseen">Session time </span>{{ words() }}</span>
      <button
        type="button"
        class="button icon-only"
        [attr.aria-label]="timer.paused() ? 'Let the session time run' : 'Pause the session time'"
        [title]="timer.paused() ? 'Let the session time run' : 'Pause the session time'"
        (click)="timer.toggle()"
      >
        <span aria-hidden="true">{{ timer.paused() ? '▶' : '❚❚' }}</span>
      </button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      font-size: var(--text-13);
    }
    .time {
      color: var(--ink-2);
      font-variant-numeric: tabular-nums;
    }
    button span {
      font-size: 9px;
    }
  `,
})
export class SessionTimer {
  protected readonly timer = inject(VisitTimer);
  protected readonly words = computed(() => `${this.timer.minutes()}\u202fmin`);
}
