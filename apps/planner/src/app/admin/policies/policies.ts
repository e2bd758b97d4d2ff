import { Component } from '@angular/core';
import { ClinicDraft } from '../clinic/clinic-draft';
import { ClinicRecord } from '../clinic/clinic-record';
import { SafetyPolicies } from './safety-policies';
import { ThresholdTable } from './threshold-table';

/** What the clinic asks for: a co-signature, second factors, and when a plan is put before a supervisor. */
@Component({
  selector: 'app-policies',
  imports: [ClinicRecord, SafetyPolicies, ThresholdTable],
  providers: [ClinicDraft],
  template: `
    <header>
      <h1 tabindex="-1">Policies</h1>
      <p class="quiet">
        What the clinic asks for, and when a plan is put before a supervisor. A change of a threshold finds the reasons
        of all plans anew.
      </p>
    </header>
    <app-clinic-record loading="Loading the policies">
      <ng-template>
        <app-safety-policies />
        <app-threshold-table />
      </ng-template>
    </app-clinic-record>
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
export class Policies {}
