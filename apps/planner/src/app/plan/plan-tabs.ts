import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { planViews, type PlanViewName } from './plan-views';

const viewWording: Readonly<Record<PlanViewName, string>> = {
  board: 'Board',
  schedule: 'Schedule',
  'sign-off': 'Sign-off',
};

/** The ways between the views of a plan; each has an address of its own. */
@Component({
  selector: 'app-plan-tabs',
  imports: [RouterLink],
  host: { role: 'navigation', 'aria-label': 'Views of the plan' },
  template: `
    @for (view of planViews; track view) {
      <a
        routerLink="."
        [queryParams]="{ view: view === 'board' ? null : view }"
        [attr.aria-current]="view === current() ? 'page' : null"
      >
        {{ viewWording[view] }}
        @if (view === 'sign-off' && blocking() > 0) {
          <span class="count"><span class="unseen">, </span>{{ blocking() }}<span class="unseen"> to clear</span></span>
        }
      </a>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 4px;
    }
    a {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-height: var(--control);
      padding: 0 12px;
      border-bottom: 2px solid transparent;
      color: var(--ink-2);
      font-weight: 600;
      text-decoration: none;
    }
    a:hover {
      color: var(--ink);
    }
    [aria-current='page'] {
      border-color: var(--primary);
      color: var(--ink);
    }
    .count {
      padding: 0 6px;
      border-radius: 999px;
      background: var(--stop-wash);
      color: var(--stop);
      font-size: var(--text-12);
      line-height: 18px;
    }
  `,
})
export class PlanTabs {
  readonly current = input.required<PlanViewName>();
  /** How much stands in the way of signing. */
  readonly blocking = input.required<number>();

  protected readonly planViews = planViews;
  protected readonly viewWording = viewWording;
}
