import { Component, input } from '@angular/core';

/** What a plan can be started from beside the assessment. */
@Component({
  selector: 'app-start-choices',
  template: `<h1 tabindex="-1">Start a plan</h1>`,
})
export class StartChoices {
  readonly patientId = input.required<string>();
}
