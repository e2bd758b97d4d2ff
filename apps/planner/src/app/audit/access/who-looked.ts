import { Component, input, linkedSignal } from '@angular/core';
import { AccessReport } from './access-report';

/** Who looked at a record, told once somebody asks: that it was asked is told too. */
@Component({
  selector: 'app-who-looked',
  imports: [AccessReport],
  template: `
    <header>
      <h2 id="who-looked-title">Who looked</h2>
      @if (!asked()) {
        <span class="quiet">That you asked is recorded too.</span>
        <button type="button" class="button" (click)="asked.set(true)">Show who looked</button>
      }
    </header>
    @defer (when asked()) {
      @if (asked()) {
        <app-access-report [patientId]="patientId()" />
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: center;
    }
    h2 {
      margin-right: auto;
    }
  `,
})
export class WhoLooked {
  readonly patientId = input.required<string>();

  protected readonly asked = linkedSignal({ source: this.patientId, computation: () => false });
}
