import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive, type IsActiveMatchOptions } from '@angular/router';

/** One page among those that belong together. */
export interface PageTab {
  readonly path: string;
  readonly label: string;
}

/** The ways between pages that belong together. */
@Component({
  selector: 'app-page-tabs',
  imports: [RouterLink, RouterLinkActive],
  host: { role: 'navigation', '[attr.aria-label]': 'label()' },
  template: `
    @for (tab of tabs(); track tab.path) {
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
export class PageTabs {
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly PageTab[]>();
  protected readonly exactly: IsActiveMatchOptions = {
    ...{ paths: 'exact', queryParams: 'ignored', matrixParams: 'ignored', fragment: 'ignored' },
  };
}
