import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistItem } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { PeopleStore } from '../data/people-store';
import { Icon } from '../ui/icon';
import { listName } from '../wording/patient-wording';

/** One thing that waits: whom it is about, since when, and who is responsible. */
@Component({
  selector: 'app-worklist-row',
  imports: [Icon, RouterLink],
  template: `
    @let patient = item().patient;
    <a [routerLink]="['/patients', patient.id]">
      <span class="name">{{ name() }}</span>
      <span class="age">{{ calendar.age(patient.birthOn) }} y</span>
      <span class="record quiet">{{ patient.recordNumber }}</span>
      <span class="since"
        ><span class="unseen">waiting since </span>{{ calendar.day(item().since) }}
        <span class="quiet">{{ calendar.ago(item().since) }}</span></span
      >
      <span class="therapist quiet">{{ therapist() }}</span>
      <app-icon name="right" [size]="16" />
    </a>
  `,
  styleUrl: './worklist-row.scss',
})
export class WorklistRow {
  private readonly people = inject(PeopleStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly item = input.required<WorklistItem>();
  protected readonly name = computed(() => listName(this.item().patient));
  protected readonly therapist = computed(() => {
    const { therapistId } = this.item().patient;
    if (therapistId === null) return 'Nobody yet';
    // A line is kept for the name that is still on its way, so that the rows below do not move.
    return this.people.nameOf(therapistId) || '\u00a0';
  });
}
