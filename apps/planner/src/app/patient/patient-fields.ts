import { Component, computed, inject, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import { ClinicCalendar } from '../data/clinic-calendar';
import { PeopleStore } from '../data/people-store';
import { SelectField, type Choice } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { sexWording } from '../wording/patient-wording';
import { fieldLabels, type PatientDraft } from './patient-draft';
import { earliestBirth } from './patient-form-rules';

/** The fields of a patient record. */
@Component({
  selector: 'app-patient-fields',
  imports: [FormField, SelectField, TextField],
  template: `
    @let patient = fields();
    <app-text-field
      inputId="familyName"
      [label]="labels.familyName"
      autocapitalize="words"
      [formField]="patient.familyName"
    />
    <app-text-field
      inputId="givenName"
      [label]="labels.givenName"
      autocapitalize="words"
      [formField]="patient.givenName"
    />
    <app-text-field
      inputId="birthOn"
      [label]="labels.birthOn"
      type="date"
      [earliest]="earliest"
      [latest]="calendar.today()"
      [formField]="patient.birthOn"
    />
    <app-select-field inputId="sex" [label]="labels.sex" [choices]="sexes" [formField]="patient.sex" />
    <app-text-field
      inputId="recordNumber"
      [label]="labels.recordNumber"
      autocapitalize="characters"
      [formField]="patient.recordNumber"
    />
    <app-select-field
      inputId="therapistId"
      [label]="labels.therapistId"
      [choices]="therapists()"
      [formField]="patient.therapistId"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
      gap: 16px 24px;
      align-items: start;
    }
  `,
})
export class PatientFields {
  private readonly people = inject(PeopleStore);
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly labels = fieldLabels;
  protected readonly earliest = earliestBirth;
  protected readonly sexes: readonly Choice[] = Object.entries(sexWording).map(([value, label]) => ({ value, label }));

  readonly fields = input.required<FieldTree<PatientDraft>>();

  /** A responsible person who is no therapist any more stays in the list, so that saving does not change who it is. */
  protected readonly therapists = computed<readonly Choice[]>(() => {
    const chosen = this.fields().therapistId().value();
    const known = this.people.therapists().map((person) => ({ value: person.id, label: person.displayName }));
    const missing = chosen !== '' && !known.some((choice) => choice.value === chosen);
    const former = missing ? [{ value: chosen, label: this.people.nameOf(chosen) || 'Somebody else' }] : [];
    return [{ value: '', label: 'Nobody yet' }, ...known, ...former];
  });
}
