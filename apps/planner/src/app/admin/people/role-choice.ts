import type { ElementRef } from '@angular/core';
import { Component, computed, input, model, output, viewChildren } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { roles, type Role } from '@repattern/contracts/values';
import { FieldFaults } from '../../ui/field-faults';
import { roleErrands } from '../../wording/person-wording';
import { roleWording } from '../../wording/role-wording';

/** Roles that a person may hold together, each with what it lets the person do. */
@Component({
  selector: 'app-role-choice',
  imports: [FieldFaults],
  template: `
    <fieldset [attr.aria-describedby]="faulty() ? faultsId() : null">
      <legend class="field-label">{{ label() }}</legend>
      @for (role of roles; track role) {
        <label>
          <input
            #box
            type="checkbox"
            [checked]="value().includes(role)"
            [attr.aria-invalid]="faulty() || null"
            (change)="toggle(role)"
            (blur)="touch.emit()"
          />
          <span
            >{{ roleWording[role] }} <span class="quiet">{{ errands[role] }}</span></span
          >
        </label>
      }
    </fieldset>
    @if (faulty()) {
      <app-field-faults [id]="faultsId()" [errors]="errors()" />
    }
  `,
  styles: `
    legend {
      padding: 0;
    }
    label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: var(--small-control);
      cursor: pointer;
    }
    input {
      flex: none;
      width: 16px;
      height: 16px;
      margin: 0;
    }
    .quiet {
      font-size: var(--text-13);
    }
  `,
})
export class RoleChoice implements FormValueControl<readonly Role[]> {
  private readonly boxes = viewChildren<ElementRef<HTMLInputElement>>('box');
  protected readonly roles = roles;
  protected readonly roleWording = roleWording;
  protected readonly errands = roleErrands;

  readonly inputId = input.required<string>();
  readonly label = input('Roles');

  readonly value = model<readonly Role[]>([]);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  protected readonly faultsId = computed(() => `${this.inputId()}-faults`);
  protected readonly faulty = computed(() => this.touched() && this.errors().length > 0);

  focus(options?: FocusOptions): void {
    this.boxes()[0]?.nativeElement.focus(options);
  }

  protected toggle(role: Role): void {
    const held = this.value();
    this.value.set(roles.filter((one) => (one === role ? !held.includes(one) : held.includes(one))));
  }
}
