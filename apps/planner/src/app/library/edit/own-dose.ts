import { Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import type { DoseField } from '@repattern/domain';
import { doseFields } from '@repattern/domain/technique/dose-fields';
import { isDoseFormId } from '@repattern/domain/technique/dose-forms';
import { DoseChoice } from '../../ui/dose-choice';
import { DoseNumber } from '../../ui/dose-number';
import { FieldFaults } from '../../ui/field-faults';

type DoseValues = Readonly<Record<string, number | string>>;

const balanceKeys: ReadonlySet<string> = new Set(['stance', 'surface', 'vision', 'perturbation']);

/** The values of a dose that an exercise sets itself, in every phase; what is left empty starts as its dose form says. */
@Component({
  selector: 'app-own-dose',
  imports: [DoseChoice, DoseNumber, FieldFaults],
  host: { role: 'group', 'aria-label': 'Dose of its own', '(focusout)': 'touch.emit()' },
  template: `
    @for (field of fields(); track field.key) {
      <div class="field">
        <label class="field-label" [attr.for]="'own-' + field.key">{{ field.label }}</label>
        @if (field.kind === 'quantity') {
          <app-dose-number
            [inputId]="'own-' + field.key"
            [field]="field"
            [value]="numberOf(field)"
            state="fine"
            (changed)="change(field.key, $event)"
          />
        } @else {
          <app-dose-choice
            [inputId]="'own-' + field.key"
            [field]="field"
            [value]="textOf(field)"
            (changed)="change(field.key, $event)"
          />
        }
      </div>
    }
    @if (touched() && errors().length > 0) {
      <app-field-faults [errors]="errors()" />
    }
  `,
  styleUrl: '../../ui/dose-editor.scss',
})
export class OwnDose implements FormValueControl<DoseValues> {
  /** Name of the dose form. */
  readonly form = input.required<string>();

  readonly value = model<DoseValues>({});
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);
  readonly touch = output();

  // Stance, surface, vision and perturbation have fields of their own.
  protected readonly fields = computed<readonly DoseField[]>(() => {
    const form = this.form();
    if (!isDoseFormId(form)) return [];
    return doseFields(form)
      .filter(({ key }) => !balanceKeys.has(key))
      .map((field) => ({ ...field, optional: true }));
  });

  protected numberOf({ key }: DoseField): number | undefined {
    const value = this.value()[key];
    return typeof value === 'number' ? value : undefined;
  }

  protected textOf({ key }: DoseField): string {
    const value = this.value()[key];
    return typeof value === 'string' ? value : '';
  }

  protected change(key: string, value: number | string | undefined): void {
    const { [key]: _before, ...others } = this.value();
    this.value.set(value === undefined ? others : { ...others, [key]: value });
  }
}
