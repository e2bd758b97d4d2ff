import type { ElementRef } from '@angular/core';
import { Component, computed, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { FieldFaults } from './field-faults';

/** One choice of a {@link SelectField}. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A labelled list of choices with its faults below it. */
@Component({
  selector: 'app-select-field',
  imports: [FieldFaults],
  host: { class: 'field' },
  template: `
    <label class="field-label" [attr.for]="inputId()">{{ label() }}</label>
    <select
      #box
      class="field-input"
      [id]="inputId()"
      [attr.aria-invalid]="faulty() || null"
      [attr.aria-describedby]="faulty() ? faultsId() : null"
      (change)="value.set(box.value)"
      (blur)="touch.emit()"
    >
      @for (choice of choices(); track choice.value) {
        <option [value]="choice.value" [selected]="choice.value === value()">{{ choice.label }}</option>
      }
    </select>
    @if (faulty()) {
      <app-field-faults [id]="faultsId()" [errors]="errors()" />
    }
  `,
})
export class SelectField implements FormValueControl<string> {
  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();

  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly faultsId = computed(() => `${this.inputId()}-faults`);
  protected readonly faulty = computed(() => this.touched() && this.errors().length > 0);
  private readonly box = viewChild.required<ElementRef<HTMLSelectElement>>('box');

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}
