import { inject, Service } from '@angular/core';
import { PeopleStore } from '../data/people-store';
import { dayInWords } from '../wording/day-in-words';
import { sexWording } from '../wording/patient-wording';
import type { PatientField } from './patient-draft';

/** Says the value of a field as a person would read it. */
@Service()
export class FieldWords {
  private readonly people = inject(PeopleStore);

  of(field: PatientField, value: string): string {
    if (field === 'therapistId') return value === '' ? 'Nobody yet' : this.people.nameOf(value);
    if (value === '') return 'Empty';
    if (field === 'birthOn') return dayInWords(value);
    const sexes: Readonly<Record<string, string>> = sexWording;
    return field === 'sex' ? (sexes[value] ?? value) : value;
  }
}
