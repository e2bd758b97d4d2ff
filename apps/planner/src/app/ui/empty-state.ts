import { Component, input } from '@angular/core';

/** Says in one sentence why there is nothing, with room for the one action that helps. */
@Component({
  selector: 'app-empty-state',
  template: `
    <svg
      viewBox="0 0 120 32"
      width="120"
      height="32"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d="M4 18l8-9 8 14 9-16 8 12 7-6 6 3" opacity=".5" />
      <path d="M50 16c10 5 18 5 27 0s20-5 39 0" />
    </svg>
    <p>{{ text() }}</p>
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 12px;
      padding: 48px 16px;
      text-align: center;
      color: var(--ink-2);
    }
    svg {
      color: var(--primary);
    }
    p {
      max-width: 44ch;
    }
  `,
})
export class EmptyState {
  readonly text = input.required<string>();
}
