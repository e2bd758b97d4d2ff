import { Component } from '@angular/core';
import { ClinicDraft } from './clinic-draft';
import { ClinicRecord } from './clinic-record';
import { ClosureList } from './closure-list';
import { EquipmentList } from './equipment-list';
import { OpeningTimes } from './opening-times';

/** When the clinic treats, when it is closed, and what is there; administrators change it here. */
@Component({
  selector: 'app-clinic',
  imports: [ClinicRecord, ClosureList, EquipmentList, OpeningTimes],
  providers: [ClinicDraft],
  template: `
    <header>
      <h1 tabindex="-1">Clinic</h1>
      <p class="quiet">When the clinic treats, and what new plans start from. Plans that are there stay as they are.</p>
    </header>
    <app-clinic-record loading="Loading the clinic">
      <ng-template>
        <div class="columns">
          <app-opening-times />
          <app-closure-list />
        </div>
        <app-equipment-list />
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
    .columns {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(480px, 100%), 1fr));
      gap: 16px;
      align-items: start;
    }
  `,
})
export class Clinic {}
