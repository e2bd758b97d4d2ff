import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistItem } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { PeopleStore } from '../data/people-store';
import { SessionStore } from '../data/session-store';
import { Icon } from '../ui/icon';
import { listName } from '../wording/patient-wording';

/** One thing that waits: whom it is about, since when, and who is responsible or has begun. */
@Component({
  selector: 'app-worklist-row',
  imports: [Icon, RouterLink],
  template: `
    @let patient = item().patient;
    <a [routerLink]="path()">
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
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);

  readonly item = input.required<WorklistItem>();
  /** Where it is dealt with. */
  protected readonly path = computed(() => {
    const { kind, assessmentId, planId, patient } = this.item();
    const page = ['/patients', patient.id];
    if (planId !== null) return [...page, 'plans', planId];
    if (kind === 'plan-due') return this.session.may('plans.write') ? [...page, 'plans', 'new'] : page;
    if (assessmentId !== null) return [...page, 'assessments', assessmentId];
    const may = kind === 'assessment-due' && this.session.may('assessments.write');
    return may ? [...page, 'assessments', 'new'] : page;
  });
  protected readonly name = computed(() => listName(this.item().patient));
  protected readonly therapist = computed(() => {
    const { by } = this.item();
    if (by !== null) return by.displayName;
    const { therapistId } = this.item().patient;
    if (therapistId === null) return 'Nobody yet';
    // A line is kept for the name that is still on its way, so that the rows below do not move.
    return this.people.nameOf(therapistId) || '\u00a0';
  });
}
