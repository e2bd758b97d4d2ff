import { Component, input } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { Icon } from './icon';

/** The faults of one field, all of them. */
@Component({
  selector: 'app-field-faults',
  imports: [Icon],
  template: `
    @for (error of errors(); track $index) {
      <p class="field-fault"><app-icon name="warning" [size]="14" />{{ error.message }}</p>
    }
  `,
  styles: `
    p {
      align-items: center;
    }
  `,
})
export class FieldFaults {
  readonly errors = input.required<readonly ValidationError.WithOptionalFieldTree[]>();
}
