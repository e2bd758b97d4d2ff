import { Component, inject, signal } from '@angular/core';
import { ClinicApi } from '../../data/clinic-api';
import { readRecord } from '../../data/read-record';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { ClinicDraft } from './clinic-draft';
import { ClinicSheet } from './clinic-sheet';
import { ClosureList } from './closure-list';
import { EquipmentList } from './equipment-list';
import { OpeningTimes } from './opening-times';

/** When the clinic treats, when it is closed, and what is there; administrators change it here. */
@Component({
  selector: 'app-clinic',
  imports: [ClinicSheet, ClosureList, EquipmentList, FailureNote, OpeningTimes, RowSkeleton],
  providers: [ClinicDraft],
  template: `
    <header>
      <h1 tabindex="-1">Clinic</h1>
      <p class="quiet">When the clinic treats, and what new plans start from. Plans that are there stay as they are.</p>
    </header>
    @let state = record.state();
    @switch (state.kind) {
      @case ('read') {
        <app-clinic-sheet [opened]="state.record">
          <div class="columns">
            <app-opening-times />
            <app-closure-list />
          </div>
          <app-equipment-list />
        </app-clinic-sheet>
      }
      @case ('loading') {
        <app-row-skeleton label="Loading the clinic" [rows]="8" />
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
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(480px, 100%), 1fr));
      gap: 16px;
      align-items: start;
    }
  `,
})
export class Clinic {
  private readonly api = inject(ClinicApi);
  private readonly own = signal(null);
  protected readonly record = readRecord(this.own, () => this.api.read());
}
