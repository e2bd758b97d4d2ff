import { Component, computed, ElementRef, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { fieldLabels, patientFields, type PatientDraft, type PatientField } from './patient-draft';

/** All faults of the form at once, each leading to its field; takes the focus after an attempt to save. */
@Component({
  selector: 'app-error-summary',
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'error-summary-title' },
  template: `
    <p id="error-summary-title">{{ title() }}</p>
    <ul>
      @for (fault of faults(); track $index) {
        <li>
          <button type="button" (click)="goTo(fault.field)">{{ fault.label }}: {{ fault.message }}</button>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px;
      border: 1px solid var(--stop);
      border-radius: var(--radius);
      background: var(--stop-wash);
    }
    p {
      font-weight: 600;
    }
    button {
      padding: 4px 0;
      border: 0;
      background: none;
      color: var(--stop);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 3px;
      cursor: pointer;
    }
  `,
})
export class ErrorSummary {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly fields = input.required<FieldTree<PatientDraft>>();

  protected readonly faults = computed(() =>
    patientFields.flatMap((field) => {
      const state = this.fields()[field]();
      return state.errors().map((error) => ({ field, label: fieldLabels[field], message: error.message ?? '' }));
    }),
  );
  protected readonly title = computed(() => {
    const count = this.faults().length;
    return count === 1 ? 'One field needs attention' : `${count} fields need attention`;
  });

  focus(): void {
    this.host.nativeElement.focus();
  }

  protected goTo(field: PatientField): void {
    this.fields()[field]().focusBoundControl();
  }
}
