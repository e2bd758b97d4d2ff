import { Component, input, model } from '@angular/core';
import type { Choice } from './select-field';

/** A few choices side by side, of which one holds; a radio group to the keyboard. */
@Component({
  selector: 'app-segmented',
  host: { role: 'radiogroup', '[attr.aria-label]': 'label()' },
  template: `
    @for (choice of choices(); track choice.value) {
      <label>
        <input
          type="radio"
          class="unseen"
          [name]="name()"
          [checked]="choice.value === value()"
          (change)="value.set(choice.value)"
        />
        <span>{{ choice.label }}</span>
      </label>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      padding: 2px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--sunken);
    }
    label {
      position: relative;
      display: flex;
      cursor: pointer;
    }
    span {
      display: flex;
      align-items: center;
      min-height: calc(var(--control) - 4px);
      padding: 0 12px;
      border-radius: 4px;
      color: var(--ink-2);
      font-weight: 550;
      white-space: nowrap;
    }
    label:hover span {
      color: var(--ink);
    }
    input:checked + span {
      background: var(--surface);
      color: var(--ink);
      box-shadow: 0 0 0 1px var(--line-strong);
    }
    input:focus-visible + span {
      outline: 2px solid var(--focus);
      outline-offset: 1px;
    }
    @media (forced-colors: active) {
      input:checked + span {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
    }
  `,
})
export class Segmented {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly value = model.required<string>();
}
