import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { StartAssessment } from '../../assessment/start-assessment';
import { ClinicCalendar } from '../../data/clinic-calendar';
import type { Failure } from '../../data/failure';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { Icon } from '../../ui/icon';
import { weekdayInWords } from '../../wording/day-in-words';
import { planFindingInWords, planFindingPlace } from '../../wording/plan-finding-wording';
import { PlanDraft } from '../plan-draft';
import { AnsweredAssessment } from './answered-assessment';

/** The assessment that the plan answers; leads to a re-assessment, or brings the plan to a newer one. */
@Component({
  selector: 'app-answered-panel',
  imports: [FailureNote, Icon, RouterLink],
  host: { role: 'region', 'aria-labelledby': 'answered-title' },
  templateUrl: './answered-panel.html',
  styleUrl: './answered-panel.scss',
})
export class AnsweredPanel {
  private readonly calendar = inject(ClinicCalendar);
  private readonly starting = inject(StartAssessment);
  protected readonly answered = inject(AnsweredAssessment);
  protected readonly draft = inject(PlanDraft);
  protected readonly session = inject(SessionStore);

  readonly patientId = input.required<string>();
  /** Whether the plan cannot be signed as the assessment stands. */
  readonly blocking = input.required<boolean>();

  protected readonly failure = signal<Failure | null>(null);
  protected readonly assessedOn = computed(() => this.day(this.draft.basis().assessment.assessedOn));
  protected readonly newerOn = computed(() => {
    const newer = this.answered.newer();
    return newer === null ? null : this.day(newer.assessedOn);
  });
  /** What was left out, or what stopped it, when the plan was brought to the newer assessment. */
  protected readonly remarks = computed(() => {
    const naming = this.draft.naming();
    return this.answered.brought().map((finding) => {
      const place = planFindingPlace(finding, naming);
      return `${place === '' ? '' : `${place}: `}${planFindingInWords(finding, naming)}`;
    });
  });

  protected async reassess(): Promise<void> {
    this.failure.set(null);
    this.failure.set(await this.starting.start(this.patientId(), this.draft.document().assessmentId));
  }

  private day(on: string): string {
    return on === '' ? '' : weekdayInWords(on, this.calendar.today());
  }
}
