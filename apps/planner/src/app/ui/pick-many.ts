import { Component, computed, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { FieldFaults } from './field-faults';
import { Icon } from './icon';
import { Picker, type PickerGroup, type PickerOption } from './picker';

/** Picks any number of many: those that are picked stand below as chips, in the order in which they were picked. */
@Component({
  selector: 'app-pick-many',
  imports: [FieldFaults, Icon, Picker],
  host: { class: 'field', '(focusout)': 'touch.emit()' },
  template: `
    <app-picker
      [inputId]="inputId()"
      [label]="label()"
      [groups]="left()"
      [adds]="true"
      [placeholder]="placeholder()"
      (picked)="add($event)"
    />
    @if (picked().length > 0) {
      <ul [attr.aria-label]="label()">
        @for (option of picked(); track option.value) {
          <li>
            <button
              type="button"
              class="chip"
              [attr.aria-label]="'Remove ' + option.label"
              (click)="remove(option.value)"
            >
              {{ option.label }}<app-icon name="close" [size]="12" />
            </button>
          </li>
        }
      </ul>
    }
    @if (touched() && errors().length > 0) {
      <app-field-faults [errors]="errors()" />
    }
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
    .chip {
      min-height: calc(var(--control) - 6px);
      padding: 0 6px 0 10px;
      border-color: var(--line-strong);
      color: var(--ink);
      font-family: inherit;
      text-align: start;
      white-space: normal;
      cursor: pointer;
    }
    .chip:hover {
      background: var(--hover);
    }
  `,
})
export class PickMany implements FormValueControl<readonly string[]> {
  private readonly picker = viewChild.required(Picker);

  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly groups = input.required<readonly PickerGroup[]>();
  readonly placeholder = input('Type to search');

  readonly value = model<readonly string[]>([]);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  private readonly options = computed(
    () => new Map(this.groups().flatMap(({ options }) => options.map((option) => [option.value, option]))),
  );
  protected readonly picked = computed<readonly PickerOption[]>(() =>
    this.value().map((value) => this.options().get(value) ?? { value, label: value }),
  );
  protected readonly left = computed<readonly PickerGroup[]>(() =>
    this.groups().map(({ label, options }) => ({
      label,
      options: options.filter(({ value }) => !this.value().includes(value)),
    })),
  );

  focus(): void {
    this.picker().focus();
  }

  protected add(value: string | null): void {
    if (value !== null) this.value.set([...this.value(), value]);
  }

  protected remove(value: string): void {
    this.value.set(this.value().filter((other) => other !== value));
    this.focus();
  }
}
