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
      @for (reason of shown(); track $index; let last = $last) {
        <li>
          <app-reason-line [reason]="reason" />
          @if (last && hidden() > 0) {
            <button type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">
              {{ open() ? 'fewer' : hidden() + ' more' }}
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
    }
    button {
      position: relative;
      z-index: 1;
      min-height: 24px;
      margin: -2px 0 -2px 18px;
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
