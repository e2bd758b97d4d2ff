import { Component, computed, inject, output, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { catchError, map, of, startWith, switchMap, timer } from 'rxjs';
import { PatientsApi } from '../../data/patients-api';
import { Picker, type PickerGroup } from '../../ui/picker';
import { listName } from '../../wording/patient-wording';

const pauseMilliseconds = 120;
const shownPatients = 12;

/** Somebody whose record events are about. */
export interface PickedPatient {
  readonly id: string;
  readonly name: string;
}

/** Finds the patient whose events are wanted, by name or record number. */
@Component({
  selector: 'app-patient-filter',
  imports: [Picker],
  template: `
    <app-picker
      inputId="audit-patient"
      label="Patient"
      placeholder="Name or record number"
      [adds]="true"
      [groups]="found() ?? []"
      [unmatched]="typed() === '' ? 'Type a name or a record number.' : unmatched()"
      (sought)="typed.set($event.trim())"
      (picked)="pick($event)"
    />
  `,
})
export class PatientFilter {
  private readonly api = inject(PatientsApi);

  readonly picked = output<PickedPatient>();

  protected readonly typed = signal('');
  // Null while the answer is on its way.
  protected readonly found = toSignal(
    toObservable(this.typed).pipe(
      switchMap((q) =>
        q === ''
          ? of([])
          : timer(pauseMilliseconds).pipe(
              switchMap(() => this.find(q)),
              startWith(null),
            ),
      ),
    ),
    { initialValue: [] },
  );
  protected readonly unmatched = computed(() =>
    this.found() === null ? 'Searching …' : 'No match. Try fewer letters.',
  );

  protected pick(id: string | null): void {
    const option = this.found()
      ?.flatMap(({ options }) => options)
      .find(({ value }) => value === id);
    if (option !== undefined) this.picked.emit({ id: option.value, name: option.label });
    this.typed.set('');
  }

  private find(q: string) {
    return this.api
      .list({ q, status: 'all', therapistId: null, sort: 'name' }, { cursor: null, limit: shownPatients })
      .pipe(
        map(({ items }): readonly PickerGroup[] => [
          {
            label: null,
            options: items.map((patient) => ({
              ...{ value: patient.id, label: listName(patient), hint: patient.recordNumber },
            })),
          },
        ]),
        catchError(() => of<readonly PickerGroup[]>([])),
      );
  }
}
