import { Component, input, output } from '@angular/core';
import { NotAsked } from './not-asked';

/** One thing of a {@link ChipSet}. */
export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Any number of a few things, each switched by a chip: checkboxes to the keyboard. */
@Component({
  selector: 'app-chip-set',
  imports: [NotAsked],
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    @for (option of options(); track option.value) {
      @if (!readonly()) {
        <label>
          <input
            type="checkbox"
            class="unseen"
            [checked]="chosen().includes(option.value)"
            (change)="toggle(option.value)"
          />
          <span>{{ option.label }}</span>
        </label>
      } @else if (chosen().includes(option.value)) {
        <span class="chip">{{ option.label }}</span>
      }
    }
    @if (chosen().length === 0 && unknown() !== null) {
      <app-not-asked [words]="unknown() ?? ''" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 6px;
    }
    app-not-asked {
      align-self: center;
    }
    label {
      position: relative;
      display: flex;
      cursor: pointer;
    }
    label span {
      display: flex;
      align-items: center;
      min-height: calc(var(--control) - 4px);
      padding: 0 10px;
      border: 1px solid var(--line-strong);
      border-radius: 999px;
      background: var(--surface);
      color: var(--ink-2);
      font-size: var(--text-13);
      font-weight: 550;
    }
    label:hover span {
      background: var(--hover);
      color: var(--ink);
    }
    input:checked + span {
      border-color: var(--primary);
      background: var(--selected);
      color: var(--ink);
      box-shadow: inset 0 0 0 1px var(--primary);
    }
    input:focus-visible + span {
      outline: 2px solid var(--focus);
      outline-offset: 2px;
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
export class ChipSet<Value extends string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly ChipOption<Value>[]>();
  readonly chosen = input.required<readonly Value[]>();
  /** What stands there while nothing is chosen. */
  readonly unknown = input<string | null>(null);
  readonly readonly = input(false);
  readonly chosenChange = output<readonly Value[]>();

  /** In the order of the options, however they were chosen. */
  protected toggle(value: Value): void {
    const wanted = this.chosen().includes(value)
      ? this.chosen().filter((other) => other !== value)
      : [...this.chosen(), value];
    const known = this.options().map((option) => option.value);
    const foreign = wanted.filter((other) => !known.includes(other));
    this.chosenChange.emit([...known.filter((other) => wanted.includes(other)), ...foreign]);
  }
}
