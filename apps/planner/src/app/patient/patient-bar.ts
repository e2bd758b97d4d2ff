import { Component, computed, inject, input } from '@angular/core';
import type { PatientView } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { PeopleStore } from '../data/people-store';
import { Icon } from '../ui/icon';
import { sexWording, spokenName } from '../wording/patient-wording';

/** Whom the page is about; stays in sight while the page scrolls. */
@Component({
  selector: 'app-patient-bar',
  imports: [Icon],
  template: `
    <h1 tabindex="-1">{{ name() }}</h1>
    <p>{{ calendar.age(patient().birthOn) }} y</p>
    <p>{{ sex() }}</p>
    <p><span class="unseen">Record number </span>{{ patient().recordNumber }}</p>
    <p>{{ therapist() }}</p>
    @if (presentation(); as words) {
      <p class="presentation">{{ words }}</p>
    }
    @if (standing(); as words) {
      <p>{{ words }}</p>
    }
    @for (alert of alerts(); track alert) {
      <span class="chip alert"
        ><app-icon name="warning" [size]="14" /><span>{{ alert }}</span></span
      >
    }
    @if (patient().invented) {
      <span class="chip invented">Invented</span>
    }
    @if (patient().archivedAt; as at) {
      <span class="chip archived">Archived {{ calendar.day(at) }}</span>
    }
    <div class="actions"><ng-content /></div>
  `,
  styleUrl: './patient-bar.scss',
})
export class PatientBar {
  private readonly people = inject(PeopleStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly patient = input.required<PatientView>();
  /** What the patient comes with, in words, or null. */
  readonly presentation = input<string | null>(null);
  /** How far the treatment is, in words, or null. */
  readonly standing = input<string | null>(null);
  /** Dangers that must stay in sight. */
  readonly alerts = input<readonly string[]>([]);

  protected readonly name = computed(() => spokenName(this.patient()));
  protected readonly sex = computed(() =>
    this.patient().sex === 'unknown' ? 'Sex not recorded' : sexWording[this.patient().sex],
  );
  protected readonly therapist = computed(() => {
    const { therapistId } = this.patient();
    return therapistId === null ? 'No therapist yet' : this.people.nameOf(therapistId);
  });
}
