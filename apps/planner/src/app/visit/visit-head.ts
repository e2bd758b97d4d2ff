import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { VisitStage } from '@repattern/domain';
import { presentDangers } from '../assessment/present-dangers';
import { ClinicCalendar } from '../data/clinic-calendar';
import { PatientBar } from '../patient/patient-bar';
import { Icon } from '../ui/icon';
import { precautionName } from '../wording/assessment-entry-wording';
import { presentationInWords } from '../wording/assessment-presentation-wording';
import { weekdayInWords } from '../wording/day-in-words';
import { phaseInWords } from '../wording/phase-wording';
import { visitStageWording } from '../wording/visit-stage-wording';
import { SessionTimer } from './time/session-timer';
import { VisitDraft } from './visit-draft';
import type { VisitRecord } from './visit-record';
import { weekOfPhase } from './week-of-phase';

/** Whom the visit is for, which phase and week it is, what is dangerous, and how far the visit is. */
@Component({
  selector: 'app-visit-head',
  imports: [Icon, PatientBar, RouterLink, SessionTimer],
  template: `
    <app-patient-bar
      [patient]="opened().patient"
      [presentation]="presentation()"
      [standing]="standing()"
      [alerts]="dangers()"
    >
      <span class="chip"><app-icon [name]="state().icon" [size]="14" />{{ day() }} · {{ state().word }}</span>
      <app-session-timer />
      <a class="button" [routerLink]="['/patients', opened().patient.id, 'plans', opened().plan.id, 'progress']"
        >Progress</a
      >
      <ng-content />
    </app-patient-bar>
  `,
  styles: `
    app-patient-bar {
      position: static;
      margin: 0;
    }
    .chip,
    .button {
      flex: none;
      align-self: center;
    }
  `,
})
export class VisitHead {
  private readonly calendar = inject(ClinicCalendar);
  private readonly draft = inject(VisitDraft);

  readonly opened = input.required<VisitRecord>();
  readonly stage = input.required<VisitStage>();

  protected readonly state = computed(() => visitStageWording[this.stage()]);
  protected readonly day = computed(() => weekdayInWords(this.draft.planContext().on, this.calendar.today()));
  protected readonly presentation = computed(() => {
    const { id, side } = this.draft.planContext().plan.presentation;
    return presentationInWords(id, side);
  });
  protected readonly standing = computed(() => {
    const context = this.draft.planContext();
    return `${phaseInWords(context.phase)} · week ${weekOfPhase(context)}`;
  });
  /** Precautions that forbid something today, with what was said of them at visits since the assessment. */
  protected readonly dangers = computed(() => presentDangers(this.draft.assessmentToday()).map(precautionName));
}
