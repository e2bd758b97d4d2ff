import { Component, computed, input, output } from '@angular/core';
import { isProblemWith, type Failure } from '../data/failure';
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
      @if (request(); as id) {
        <p class="request">
          Request <code>{{ id }}</code>
        </p>
      }
    </div>
    @if (mayRetry()) {
      <button type="button" class="button" (click)="retry.emit()">Try again</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 8px 12px;
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
      flex: 1 1 200px;
      min-width: 0;
    }
    .request {
      color: var(--ink-2);
      font-size: var(--text-12);
      overflow-wrap: anywhere;
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
  /** By which an operator finds a failure of the server; null for one of another kind. */
  protected readonly request = computed(() => {
    const failure = this.failure();
    return failure.kind === 'problem' && failure.problem.status >= 500 ? failure.problem.requestId : null;
  });
  /** What a role does not allow is not allowed a moment later either. */
  protected readonly mayRetry = computed(
    () => this.retryable() && !isProblemWith(this.failure(), 'permission.missing'),
  );
}
