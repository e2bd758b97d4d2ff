import { Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PatientSort, PatientView } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { PeopleStore } from '../data/people-store';
import { Icon } from '../ui/icon';
import { listName, sexWording } from '../wording/patient-wording';
import { ariaSort, sortAfterClick, type SortColumn } from './patients-address';

/** Patients as rows; a click on a heading orders them, a click on a row opens it. */
@Component({
  selector: 'app-patient-table',
  imports: [Icon, RouterLink],
  templateUrl: './patient-table.html',
  styleUrl: './patient-table.scss',
})
export class PatientTable {
  private readonly people = inject(PeopleStore);
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly listName = listName;
  protected readonly sexWording = sexWording;
  protected readonly columns: readonly { key: SortColumn | null; label: string; name: string }[] = [
    { key: 'name', label: 'Name', name: 'name' },
    { key: null, label: 'Age', name: 'age' },
    { key: null, label: 'Sex', name: 'sex' },
    { key: 'recordNumber', label: 'Record', name: 'record' },
    { key: null, label: 'Therapist', name: 'therapist' },
    { key: 'updatedAt', label: 'Last changed', name: 'changed' },
  ];

  readonly patients = input.required<readonly PatientView[]>();
  readonly sort = input.required<PatientSort>();
  readonly sortChange = output<PatientSort>();

  protected therapist(patient: PatientView): string {
    return this.people.therapistOf(patient);
  }

  protected order(column: SortColumn | null): 'ascending' | 'descending' | 'none' | null {
    return column === null ? null : ariaSort(this.sort(), column);
  }

  protected sortBy(column: SortColumn): void {
    this.sortChange.emit(sortAfterClick(this.sort(), column));
  }
}
