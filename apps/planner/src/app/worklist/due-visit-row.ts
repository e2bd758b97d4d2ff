import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { WorklistVisit } from '@repattern/contracts';
import { ClinicCalendar } from '../data/clinic-calendar';
import { PeopleStore } from '../data/people-store';
import { SessionStore } from '../data/session-store';
import { Icon } from '../ui/icon';
import { weekdayInWords } from '../wording/day-in-words';
import { listName } from '../wording/patient-wording';
import { phaseInWords } from '../wording/phase-wording';
import { visitStageWording } from '../wording/visit-stage-wording';
import { placeOfVisit } from './visit-place';

/** One visit that is to be held: when, whom, how far it is, and what a click does about it. */
@Component({
  selector: 'app-due-visit-row',
  imports: [Icon, RouterLink],
  template: `
    @let one = visit();
    <a [routerLink]="place().path" [queryParams]="place().query" [class]="one.stage">
      <span class="time" [class.late]="late()">{{ when() }}</span>
      <span class="name">{{ name() }}</span>
      <span class="age">{{ calendar.age(one.patient.birthOn) }} y</span>
      <span class="phase">
        {{ phase() }}
        @if (one.reassess) {
          <span class="chip">Re-assess</span>
        }
      </span>
      <span class="stage"><app-icon [name]="stage().icon" [size]="14" />{{ stage().word }}</span>
      <span class="therapist quiet">{{ people.therapistOf(one.patient) }}</span>
      <span class="errand">{{ errand() }}<app-icon name="right" [size]="16" /></span>
    </a>
  `,
  styleUrl: './due-visit-row.scss',
})
export class DueVisitRow {
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly people = inject(PeopleStore);

  readonly visit = input.required<WorklistVisit>();
  /** Today in the clinic, as the server has it. */
  readonly today = input.required<string>();

  private readonly mayRecord = computed(() => this.session.may('visits.write'));
  /** Whether it began on an earlier day and was never finished. */
  protected readonly late = computed(() => this.visit().on < this.today());
  protected readonly when = computed(() => {
    const { on, at } = this.visit();
    return this.late() ? weekdayInWords(on, this.today()) : (at ?? 'No time');
  });
  protected readonly name = computed(() => listName(this.visit().patient));
  protected readonly phase = computed(() => phaseInWords(this.visit().phase));
  protected readonly stage = computed(() => visitStageWording[this.visit().stage]);
  protected readonly place = computed(() => placeOfVisit(this.visit(), this.mayRecord()));
  protected readonly errand = computed(() => {
    if (!this.mayRecord()) return 'Open';
    return this.visit().stage === 'in-progress' ? 'Continue' : 'Start';
  });
}
