import { Component, inject, signal } from '@angular/core';
import { ClinicApi } from '../../data/clinic-api';
import { readRecord } from '../../data/read-record';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { ClinicDraft } from '../clinic/clinic-draft';
import { ClinicSheet } from '../clinic/clinic-sheet';
import { SafetyPolicies } from './safety-policies';
import { ThresholdTable } from './threshold-table';

/** What the clinic asks for: a co-signature, second factors, and when a plan is put before a supervisor. */
@Component({
  selector: 'app-policies',
  imports: [ClinicSheet, FailureNote, RowSkeleton, SafetyPolicies, ThresholdTable],
  providers: [ClinicDraft],
  template: `
    <header>
      <h1 tabindex="-1">Policies</h1>
      <p class="quiet">
        What the clinic asks for, and when a plan is put before a supervisor. A change of a threshold finds the reasons
        of all plans anew.
      </p>
    </header>
    @let state = record.state();
    @switch (state.kind) {
      @case ('read') {
        <app-clinic-sheet [opened]="state.record">
          <app-safety-policies />
          <app-threshold-table />
        </app-clinic-sheet>
      }
      @case ('loading') {
        <app-row-skeleton label="Loading the policies" [rows]="10" />
      }
      @case ('failed') {
        <app-failure-note [failure]="state.failure" (retry)="record.retry()" />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
      align-content: start;
      max-width: 1200px;
    }
    p {
      max-width: 84ch;
    }
  `,
})
export class Policies {
  private readonly api = inject(ClinicApi);
  private readonly own = signal(null);
  protected readonly record = readRecord(this.own, () => this.api.read());
}
