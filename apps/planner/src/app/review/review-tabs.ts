import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive, type IsActiveMatchOptions } from '@angular/router';

/** The ways between what a supervisor looks at: the queue, the caseload and the samples. */
@Component({
  selector: 'app-review-tabs',
  imports: [RouterLink, RouterLinkActive],
  host: { role: 'navigation', 'aria-label': 'Review' },
  template: `
    @for (tab of tabs; track tab.path) {
      <a
        [routerLink]="tab.path"
        routerLinkActive="here"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="exactly"
        >{{ tab.label }}</a
      >
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 4px;
      border-bottom: 1px solid var(--line);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: var(--control);
      padding: 0 12px;
      border-bottom: 2px solid transparent;
      margin-bottom: -1px;
      color: var(--ink-2);
      font-weight: 600;
      text-decoration: none;
    }
    a:hover {
      color: var(--ink);
    }
    .here {
      border-color: var(--primary);
      color: var(--ink);
    }
  `,
})
export class ReviewTabs {
  protected readonly tabs = [
    { path: '/review', label: 'Queue' },
    { path: '/review/caseload', label: 'Caseload' },
    { path: '/review/samples', label: 'Samples' },
  ];
  protected readonly exactly: IsActiveMatchOptions = {
    ...{ paths: 'exact', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' },
  };
}
