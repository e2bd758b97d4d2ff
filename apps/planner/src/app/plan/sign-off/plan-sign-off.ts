import { Component, computed, DOCUMENT, inject, input, viewChild } from '@angular/core';
import type { PatientView } from '@repattern/contracts';
import type { FixPlace } from '@repattern/domain';
import { maySignPlan, missingToSignPlan } from '@repattern/domain/compliance/missing-to-sign-plan';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { setDiagnosis } from '@repattern/domain/plan/edit/plan-settings';
import { needsReason } from '@repattern/domain/plan/plan-lifecycle';
import { isOutsideHours } from '@repattern/domain/schedule/visits-outside-hours';
import { SessionStore } from '../../data/session-store';
import { FailureNote } from '../../failure/failure-note';
import { OutsideHours } from '../../schedule/outside-hours';
import { offerShortcuts } from '../../shell/shortcuts';
import { planChangeInWords } from '../../wording/plan-change-wording';
import { PlanDraft } from '../plan-draft';
import { PlanSync } from '../plan-sync';
import { AnsweredAssessment } from './answered-assessment';
import { AnsweredPanel } from './answered-panel';
import { FixWays } from './fix-ways';
import { MissingList } from './missing-list';
import { PlanHistory } from './plan-history';
import { PlanOfCareSummary } from './plan-of-care-summary';
import { PlanSteps } from './plan-steps';
import { StandingPanel } from './standing-panel';
import { StepForm } from './step-form';

/** What is missing before the plan is signed, the plan of care as it will be signed, its steps and its history. */
@Component({
  selector: 'app-plan-sign-off',
  imports: [
    AnsweredPanel,
    FailureNote,
    MissingList,
    OutsideHours,
    PlanHistory,
    PlanOfCareSummary,
    StandingPanel,
    StepForm,
  ],
  providers: [FixWays, PlanSteps],
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './plan-sign-off.html',
  styleUrl: './plan-sign-off.scss',
})
export class PlanSignOff {
  private readonly document = inject(DOCUMENT);
  private readonly form = viewChild<StepForm>('signing');
  private readonly session = inject(SessionStore);
  private readonly sync = inject(PlanSync);
  protected readonly answered = inject(AnsweredAssessment);
  protected readonly draft = inject(PlanDraft);
  protected readonly steps = inject(PlanSteps);

  readonly patient = input.required<PatientView>();

  protected readonly plan = computed(() => this.sync.record()?.value ?? null);
  /** Whether a working copy is open that this person could sign. */
  protected readonly signing = computed(
    () => !this.draft.readonly() && this.plan()?.work === 'open' && this.session.may('plans.sign'),
  );
  private readonly found = computed(() => {
    const refused = this.steps.missing();
    if (refused.length > 0) return refused;
    return missingToSignPlan({
      plan: this.draft.document(),
      basis: this.draft.basis(),
      ...{ closures: this.draft.closures(), hours: this.draft.hours(), outsideHours: [] },
      // The server decides; until it is known which assessments there are, the plan is judged by the one that it was opened with.
      assessmentStatus: this.answered.status() ?? 'signed',
    });
  });
  /** Visits outside the clinic’s hours, each of which the author has to mean. */
  protected readonly outsideHours = computed(() =>
    this.found().filter((finding) => isOutsideHours(finding) && finding.severity === 'block'),
  );
  protected readonly outsideMeant = computed(() => {
    const meant = new Set(this.draft.outsideHours());
    return this.outsideHours().every(({ params }) => meant.has(String(params['visit'])));
  });
  protected readonly missing = computed(() => this.found().filter((finding) => !this.outsideHours().includes(finding)));
  protected readonly blocking = computed(() => {
    const blocks = this.missing().filter(({ severity }) => severity === 'block').length;
    return blocks + (this.outsideMeant() ? 0 : this.outsideHours().length);
  });
  protected readonly complete = computed(() => maySignPlan(this.missing()) && this.outsideMeant());
  protected readonly assessmentBlocks = computed(() =>
    this.missing().some(({ severity, params }) => severity === 'block' && (params['fix'] as FixPlace) === 'assessment'),
  );
  /** What differs from what was signed last, in clinical words; null where nothing was. */
  protected readonly changes = computed(() => {
    const head = this.plan()?.head;
    if (head === undefined || head === null) return null;
    const changes = diffPlans(head.document, this.draft.document());
    return changes.map((change) => planChangeInWords(change, this.draft.naming()));
  });
  /** What was returned is told before anything else; so is how far the plan is where nothing is signed now. */
  protected readonly standsFirst = computed(() => {
    const plan = this.plan();
    return plan?.work !== 'open' || plan.transitions.at(-1)?.transition === 'return';
  });
  protected readonly refusal = computed(() => {
    const failed = this.steps.failed();
    return failed?.step === 'sign-off' ? failed.failure : null;
  });
  protected readonly asksReason = computed(() => {
    const plan = this.plan();
    return plan !== null && needsReason(plan, 'sign-off');
  });
  constructor() {
    void this.answered.look();
    offerShortcuts([{ keys: ['Ctrl ↵'], label: 'Sign the plan', run: () => void this.form()?.take() }]);
  }

  protected code(icd10: string | null): void {
    this.draft.change('Diagnosis code', (plan) => setDiagnosis(plan, { icd10 }));
  }

  protected mean(areMeant: boolean): void {
    const visits = this.outsideHours().map(({ params }) => String(params['visit']));
    this.draft.outsideHours.update((before) => {
      const others = before.filter((visit) => !visits.includes(visit));
      return areMeant ? [...others, ...visits] : others;
    });
  }

  protected toMissing(): void {
    this.document.getElementById('missing-title')?.focus();
  }

  protected toStanding(): void {
    setTimeout(() => this.document.getElementById('standing-title')?.focus());
  }

  protected press(event: KeyboardEvent): void {
    const isSign = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSign || event.defaultPrevented || this.document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    void this.form()?.take();
  }
}
