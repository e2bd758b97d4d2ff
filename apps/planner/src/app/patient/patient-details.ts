import { Component, computed, inject, input } from '@angular/core';
import type { PatientView } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { FieldWords } from './field-words';
import { draftOf, fieldLabels, patientFields } from './patient-draft';

/** A patient record to read. */
@Component({
  selector: 'app-patient-details',
  template: `
    <dl>
      @for (row of rows(); track row.label) {
        <div>
          <dt>{{ row.label }}</dt>
          <dd>{{ row.value }}</dd>
        </div>
      }
    </dl>
    <p class="quiet">
      On record since {{ calendar.day(patient().createdAt) }} · last changed
      {{ calendar.moment(patient().updatedAt) }} ({{ calendar.ago(patient().updatedAt) }})
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
      gap: 16px 24px;
    }
    dt {
      color: var(--ink-2);
      font-size: var(--text-13);
    }
    dd {
      font-size: var(--text-16);
    }
    p {
      font-size: var(--text-13);
    }
  `,
})
export class PatientDetails {
  private readonly words = inject(FieldWords);
  protected readonly calendar = inject(ClinicCalendar);

  readonly patient = input.required<PatientView>();
  protected readonly rows = computed(() => {
    const values = draftOf(this.patient());
    return patientFields.map((field) => ({ label: fieldLabels[field], value: this.words.of(field, values[field]) }));
  });
}
