import { Component, computed, input, signal } from '@angular/core';
import type { ReviewReasonView } from '@repattern/contracts';
import { ReasonLine } from './reason-line';

const shownFirst = 2;

/** Why a plan is looked at: the gravest reasons in words, the rest on demand. */
@Component({
  selector: 'app-reason-list',
  imports: [ReasonLine],
  template: `
    <ul aria-label="Reasons">
      @for (reason of shown(); track $index) {
        <li><app-reason-line [reason]="reason" /></li>
      }
    </ul>
    @if (hidden() > 0) {
      <button type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">
        {{ open() ? 'Fewer' : hidden() + ' more' }}
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    button {
      position: relative;
      z-index: 1;
      min-height: 24px;
      margin-left: 18px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--primary);
      font: inherit;
      font-size: var(--text-13);
      cursor: pointer;
    }
    button:hover {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    @media (pointer: coarse) {
      button {
        min-height: 44px;
      }
    }
  `,
})
export class ReasonList {
  readonly reasons = input.required<readonly ReviewReasonView[]>();

  protected readonly open = signal(false);
  protected readonly hidden = computed(() => Math.max(0, this.reasons().length - shownFirst));
  protected readonly shown = computed(() => (this.open() ? this.reasons() : this.reasons().slice(0, shownFirst)));
}
