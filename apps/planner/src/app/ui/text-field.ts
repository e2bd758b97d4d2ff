import type { ElementRef } from '@angular/core';
import { Component, computed, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { FieldFaults } from './field-faults';

/** A labelled text or date input with its faults below it. */
@Component({
  selector: 'app-text-field',
  imports: [FieldFaults],
  host: { class: 'field' },
  template: `
    <label class="field-label" [attr.for]="inputId()">{{ label() }}</label>
    <input
      #box
      class="field-input"
      [id]="inputId()"
      [type]="type()"
      [value]="value()"
      [attr.autocomplete]="autocomplete()"
      [attr.autocapitalize]="autocapitalize()"
      [attr.min]="earliest()"
      [attr.max]="latest()"
      [attr.aria-required]="required() || null"
      [attr.aria-invalid]="faulty() || null"
      [attr.aria-describedby]="faulty() ? faultsId() : null"
      [readOnly]="readonly()"
      spellcheck="false"
      (input)="value.set(box.value)"
      (blur)="touch.emit()"
    />
    @if (faulty()) {
      <app-field-faults [id]="faultsId()" [errors]="errors()" />
    }
  `,
})
export class TextField implements FormValueControl<string> {
  readonly inputId = input.required<string>();
  readonly label = input.required<string>();
  readonly type = input<'text' | 'email' | 'date'>('text');
  readonly autocomplete = input('off');
  readonly autocapitalize = input<'none' | 'words' | 'characters'>('none');
  readonly earliest = input<string | null>(null);
  readonly latest = input<string | null>(null);

  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly required = input(false);
  readonly readonly = input(false);
  readonly touch = output();

  protected readonly faultsId = computed(() => `${this.inputId()}-faults`);
  protected readonly faulty = computed(() => this.touched() && this.errors().length > 0);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}
