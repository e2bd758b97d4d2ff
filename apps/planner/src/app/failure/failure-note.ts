import { Component, computed, input, output } from '@angular/core';
import type { Failure } from '../data/failure';
import { failureInWords } from '../wording/failure-wording';
import { Icon } from '../ui/icon';

/** Says what happened, what was kept and how to go on; offers to try again. */
@Component({
  selector: 'app-failure-note',
  imports: [Icon],
  host: { role: 'alert' },
  template: `
    <app-icon [name]="failure().kind === 'unreachable' ? 'offline' : 'warning'" />
    <div>
      <p class="what">{{ words().what }}</p>
      <p>{{ words().next }}</p>
    </div>
    @if (retryable()) {
      <button type="button" class="button" (click)="retry.emit()">Try again</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: start;
      gap: 12px;
      padding: 12px 16px;
      border: 1px solid var(--stop);
      border-radius: var(--radius);
      background: var(--stop-wash);
    }
    app-icon {
      margin-top: 1px;
      color: var(--stop);
    }
    div {
      flex: 1;
      min-width: 0;
    }
    .what {
      font-weight: 600;
    }
  `,
})
export class FailureNote {
  readonly failure = input.required<Failure>();
  readonly retryable = input(true);
  readonly retry = output();
  protected readonly words = computed(() => failureInWords(this.failure()));
}
