import { Component, computed, input, viewChild } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { FaultSummary } from '../forms/fault-summary';
import { fieldLabels, patientFields, type PatientDraft } from './patient-draft';

/** All faults of a patient's form at once, each leading to its field; takes the focus after an attempt to save. */
@Component({
  selector: 'app-error-summary',
  imports: [FaultSummary],
  template: '<app-fault-summary [faults]="faults()" />',
})
export class ErrorSummary {
  private readonly summary = viewChild.required(FaultSummary);

  readonly fields = input.required<FieldTree<PatientDraft>>();

  protected readonly faults = computed(() =>
    patientFields.flatMap((name) => {
      const state = this.fields()[name]();
      return state.errors().map((error) => ({
        label: fieldLabels[name],
        message: error.message ?? '',
        goTo: () => state.focusBoundControl(),
      }));
    }),
  );

  focus(): void {
    this.summary().focus();
  }
}
