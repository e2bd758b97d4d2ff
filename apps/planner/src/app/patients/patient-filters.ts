import { Component, computed, inject, input, model, output } from '@angular/core';
import type { PatientStatus } from '@repattern/contracts';
import { PeopleStore } from '../data/people-store';
import { Segmented } from '../ui/segmented';
import { statusOf } from './patients-address';

/** Narrows the list of patients: words, therapist, archived or not. */
@Component({
  selector: 'app-patient-filters',
  imports: [Segmented],
  template: `
    <input
      #box
      class="field-input words"
      type="search"
      aria-label="Filter by name or record number"
      placeholder="Name or record number"
      autocomplete="off"
      spellcheck="false"
      maxlength="100"
      [value]="typed()"
      (input)="typed.set(box.value)"
    />
    <select #who class="field-input therapist" aria-label="Therapist" (change)="therapistId.set(who.value || null)">
      <option value="" [selected]="therapistId() === null">All therapists</option>
      @for (person of people.therapists(); track person.id) {
        <option [value]="person.id" [selected]="person.id === therapistId()">{{ person.displayName }}</option>
      }
    </select>
    <app-segmented
      name="status"
      label="Status"
      [choices]="statuses"
      [value]="chosen()"
      (valueChange)="choose($event)"
    />
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
    }
    .words {
      flex: 1 1 220px;
      max-width: 360px;
    }
    .therapist {
      flex: 0 1 200px;
      width: auto;
    }
    app-segmented {
      margin-left: auto;
    }
    @media (width <= 640px) {
      .words {
        max-width: none;
      }
      app-segmented {
        margin: 0;
      }
    }
  `,
})
export class PatientFilters {
  protected readonly people = inject(PeopleStore);
  protected readonly statuses = [
    { value: 'active', label: 'Active' },
    { value: 'archived', label: 'Archived' },
    { value: 'all', label: 'All' },
  ];

  readonly typed = model.required<string>();
  readonly therapistId = model.required<string | null>();
  readonly status = input.required<PatientStatus>();
  readonly statusChange = output<PatientStatus>();

  protected readonly chosen = computed<string>(() => this.status());

  protected choose(value: string): void {
    this.statusChange.emit(statusOf(value));
  }
}
