import { NgTemplateOutlet } from '@angular/common';
import { Component, contentChild, inject, input, signal, TemplateRef } from '@angular/core';
import { ClinicApi } from '../../data/clinic-api';
import { readRecord } from '../../data/read-record';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { ClinicSheet } from './clinic-sheet';

/** Reads the clinic and shows a page about it once it is there; the page is a template. */
@Component({
  selector: 'app-clinic-record',
  imports: [ClinicSheet, FailureNote, NgTemplateOutlet, RowSkeleton],
  template: `
    @let state = record.state();
    @switch (state.kind) {
      @case ('read') {
        <app-clinic-sheet [opened]="state.record"><ng-container [ngTemplateOutlet]="page()" /></app-clinic-sheet>
      }
      @case ('loading') {
        <app-row-skeleton [label]="loading()" [rows]="8" />
      }
      @case ('failed') {
        <app-failure-note [failure]="state.failure" (retry)="record.retry()" />
      }
    }
  `,
})
export class ClinicRecord {
  private readonly api = inject(ClinicApi);
  private readonly own = signal(null);

  /** What is said while it is read. */
  readonly loading = input.required<string>();
  protected readonly page = contentChild.required(TemplateRef);
  protected readonly record = readRecord(this.own, () => this.api.read());
}
