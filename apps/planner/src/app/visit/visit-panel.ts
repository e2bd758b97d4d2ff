import { Component } from '@angular/core';
import { GatePanel } from './gate/gate-panel';

/** The panel beside the flowsheet: the gate of the phase. */
@Component({
  selector: 'app-visit-panel',
  imports: [GatePanel],
  template: `<app-gate-panel />`,
})
export class VisitPanel {}
