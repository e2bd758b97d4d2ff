import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistItem } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { PeopleStore } from '../data/people-store';
import { SessionStore } from '../data/session-store';
import { Icon } from '../ui/icon';
import { listName } from '../wording/patient-wording';
import { placeOfWork } from './work-place';

/** One thing that waits: whom it is about, since when, and who is responsible or has begun. */
@Component({
  selector: 'app-worklist-row',
  imports: [Icon, RouterLink],
  template: `
    @let patient = item().patient;
    <a [routerLink]="place().path" [queryParams]="place().query">
      <span class="name">{{ name() }}</span>
      <span class="age">{{ calendar.age(patient.birthOn) }} y</span>
      <span class="record quiet">{{ patient.recordNumber }}</span>
      <span class="since"
        ><span class="unseen">waiting since </span>{{ calendar.day(item().since) }}
        <span class="quiet">{{ calendar.ago(item().since) }}{{ share() }}</span></span
      >
      <span class="therapist quiet">{{ therapist() }}</span>
      <app-icon name="right" [size]="16" />
    </a>
  `,
  styleUrl: './worklist-row.scss',
})
export class WorklistRow {
  private readonly people = inject(PeopleStore);
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly item = input.required<WorklistItem>();
  /** Where it is dealt with. */
  protected readonly place = computed(() => placeOfWork(this.item(), (permission) => this.session.may(permission)));
  protected readonly name = computed(() => listName(this.item().patient));
  /** How much of the plan it is about, where that is not all of it. */
  protected readonly share = computed(() => {
    const { length } = this.item().itemIds;
    return length === 0 ? '' : ` · ${length} ${length === 1 ? 'exercise' : 'exercises'}`;
  });
  protected readonly therapist = computed(
    () => this.item().by?.displayName ?? this.people.therapistOf(this.item().patient),
  );
}
