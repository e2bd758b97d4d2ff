import type { ElementRef } from '@angular/core';
import { Component, computed, input, model, output, signal, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { FieldFaults } from './field-faults';
import { Icon } from './icon';

/** A labelled password input that can show what was typed. */
@Component({
  selector: 'app-password-field',
  imports: [FieldFaults, Icon],
  host: { class: 'field' },
  template: `
    <label class="field-label" [attr.for]="inputId()">{{ label() }}</label>
    <div class="box">
      <input
        #box
        class="field-input"
        [id]="inputId()"
        [type]="shown() ? 'text' : 'password'"
        [value]="value()"
        [attr.autocomplete]="autocomplete()"
        autocapitalize="none"
        spellcheck="false"
        [attr.aria-invalid]="faulty() || null"
        [attr.aria-describedby]="faulty() ? faultsId() : describedBy()"
        (input)="value.set(box.value)"
        (blur)="touch.emit()"
      />
      <button
        type="button"
        class="button icon-only"
        [attr.aria-pressed]="shown()"
        aria-label="Show password"
        (click)="shown.set(!shown())"
      >
        <app-icon [name]="shown() ? 'hide' : 'show'" />
      </button>
    </div>
    @if (faulty()) {
      <app-field-faults [id]="faultsId()" [errors]="errors()" />
    }
  `,
  styles: `
    .box {
      position: relative;
    }
    input {
      padding-right: calc(var(--control) + 4px);
    }
    button {
      position: absolute;
      inset: 2px 2px 2px auto;
      min-height: 0;
    }
  `,
})
export class PasswordField implements FormValueControl<string> {
  readonly inputId = input.required<string>();
  readonly label = input('Password');
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  /** What else belongs to the field, such as the rules of a new password. */
  readonly describedBy = input<string | null>(null);

  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly shown = signal(false);
  protected readonly faultsId = computed(() => `${this.inputId()}-faults`);
  protected readonly faulty = computed(() => this.touched() && this.errors().length > 0);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  focus(options?: FocusOptions): void {
    this.box().nativeElement.focus(options);
  }
}
