import { Component, input, output } from '@angular/core';
import type { ChoiceField } from '@repattern/domain';

/** One named setting of a dose. */
@Component({
  selector: 'app-dose-choice',
  template: `
    <select
      #box
      class="field-input"
      [id]="inputId()"
      [attr.aria-describedby]="describedBy()"
      (change)="changed.emit(box.value === '' ? undefined : box.value)"
    >
      @if (field().optional || value() === '') {
        <option value="" [selected]="value() === ''">Not set</option>
      }
      @for (choice of field().choices; track choice.value) {
        <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.words }}</option>
      }
    </select>
  `,
  styles: `
    select {
      text-overflow: ellipsis;
    }
  `,
})
export class DoseChoice {
  readonly inputId = input.required<string>();
  readonly field = input.required<ChoiceField>();
  /** The chosen one; empty where none is. */
  readonly value = input.required<string>();
  readonly describedBy = input<string | null>(null);
  readonly changed = output<string | undefined>();
}
