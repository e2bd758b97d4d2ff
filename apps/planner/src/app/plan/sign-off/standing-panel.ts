import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PatientView, PlanView, TransitionView } from '@repattern/contracts';
import type { PlanTransition } from '@repattern/domain';
import { isInForce, needsReason, planTransitionsFrom } from '@repattern/domain/plan/plan-lifecycle';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { Icon } from '../../ui/icon';
import { discardNewPlan, transitionWording, type TransitionWording } from '../../wording/plan-transition-wording';
import { planReasonInWords } from '../../wording/plan-reason-wording';
import { planStatusWording } from '../../wording/plan-status-wording';
import { PlanSteps } from './plan-steps';
import { stepPermissions } from './step-permissions';
import { StepForm } from './step-form';

/** How far the plan is, by whom and since when, and every step that this person can take from there but signing. */
@Component({
  selector: 'app-standing-panel',
  imports: [FailureNote, Icon, RouterLink, StepForm],
  host: { role: 'region', 'aria-labelledby': 'standing-title' },
  templateUrl: './standing-panel.html',
  styleUrl: './standing-panel.scss',
})
export class StandingPanel {
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(SessionStore);
  protected readonly calendar = inject(ClinicCalendar);
  protected readonly steps = inject(PlanSteps);
  protected readonly wording = transitionWording;

  readonly plan = input.required<PlanView>();
  readonly patient = input.required<PatientView>();

  /** The step that is asked about, or null. */
  protected readonly asked = signal<PlanTransition | null>(null);
  protected readonly status = computed(() => planStatusWording[this.plan().status]);
  protected readonly last = computed(() => this.plan().transitions.at(-1) ?? null);
  protected readonly inForce = computed(() => isInForce(this.plan().status));
  /** Whether this person signed what waits for a co-signature. */
  protected readonly ownWork = computed(
    () => this.plan().work === 'awaiting-co-sign' && this.plan().head?.by.id === this.session.session()?.user.id,
  );
  protected readonly offered = computed(() =>
    planTransitionsFrom(this.plan()).filter(
      (step) =>
        step !== 'sign-off' &&
        this.session.may(stepPermissions[step]) &&
        (step !== 'co-sign' || !this.ownWork()) &&
        this.patient().archivedAt === null,
    ),
  );
  /** Why the last step was refused; a refused signature is told where it is signed. */
  protected readonly failure = computed(() => {
    const failed = this.steps.failed();
    return failed === null || failed.step === 'sign-off' ? null : failed.failure;
  });
  /** Whether a visit put the plan on hold, at which the patient was referred: who resumes it says why. */
  private readonly referred = computed(
    () => (this.plan().transitions.findLast(({ transition }) => transition === 'hold')?.visitId ?? null) !== null,
  );
  protected readonly asksReason = computed(() => {
    const step = this.asked();
    return step !== null && (needsReason(this.plan(), step) || (step === 'resume' && this.referred()));
  });

  protected instead(step: PlanTransition): Partial<TransitionWording> {
    return step === 'discard' && this.plan().status === 'draft' ? discardNewPlan : {};
  }

  protected actionOf(step: PlanTransition): string {
    return this.instead(step).action ?? transitionWording[step].action;
  }

  protected reasonOf(step: TransitionView): string | null {
    return planReasonInWords(step, this.calendar.today());
  }

  /** What opens or resumes something can be taken back; everything else is asked about first. */
  protected ask(step: PlanTransition): void {
    if (step === 'revise' || (step === 'resume' && !this.referred())) void this.steps.take(step, null);
    else this.asked.set(step);
  }

  protected leave(): void {
    this.asked.set(null);
    this.document.getElementById('standing-title')?.focus();
  }
}
