import { Component, computed, input } from '@angular/core';
import { isProblemWith, type Failure } from '../data/failure';
import { Icon } from '../ui/icon';
import { failureInWords } from '../wording/failure-wording';

/** Why the last attempt to sign in did not succeed, counting down while the server makes it wait. */
@Component({
  selector: 'app-sign-in-refusal',
  imports: [Icon],
  template: `
    <app-icon [name]="failure().kind === 'unreachable' ? 'offline' : 'warning'" />
    <div role="alert">
      <p class="what">{{ words().what }}</p>
      @if (!throttled()) {
        <p>{{ words().next }}</p>
      } @else if (waitSeconds() === 0) {
        <p>You can try again now.</p>
      }
    </div>
    @if (throttled() && waitSeconds() > 0) {
      <p class="wait" aria-hidden="true">{{ waitSeconds() }} s</p>
      <p class="unseen">Wait {{ firstWait() }} seconds before the next attempt.</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 10px;
      padding: 10px 12px;
      border: 1px solid var(--stop);
      border-radius: var(--radius);
      background: var(--stop-wash);
      font-size: var(--text-13);
    }
    app-icon {
      color: var(--stop);
    }
    div {
      flex: 1;
    }
    .what {
      font-weight: 600;
    }
    .wait {
      align-self: center;
      font-size: var(--text-16);
      font-weight: 650;
    }
  `,
})
export class SignInRefusal {
  readonly failure = input.required<Failure>();
  readonly waitSeconds = input.required<number>();
  protected readonly throttled = computed(() => isProblemWith(this.failure(), 'session.throttled'));
  protected readonly words = computed(() => failureInWords(this.failure()));
  // Read out once; the ticking seconds are for the eye.
  protected readonly firstWait = computed(() => {
    const failure = this.failure();
    return failure.kind === 'problem' ? (failure.retryAfterSeconds ?? 0) : 0;
  });
}
