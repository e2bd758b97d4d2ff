import { Location } from '@angular/common';
import { Component, computed, DOCUMENT, inject, input, signal, viewChild, type OnInit } from '@angular/core';
import type { MissedChange } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { RouterLink } from '@angular/router';
import type { PlanBasis, PlanConflict, PlanFinding } from '@repattern/domain';
import { diffPlans } from '@repattern/domain/plan/diff-plans';
import { presentDangers } from '../assessment/present-dangers';
import { ClinicCalendar } from '../data/clinic-calendar';
import { failureOf, type Failure } from '../data/failure';
import { PlansApi } from '../data/plans-api';
import { SessionStore } from '../data/session-store';
import { holdWork } from '../data/unsaved-work';
import { Autosave } from '../draft/autosave';
import { changeLines } from '../draft/change-lines';
import { DraftConflictPanel, type ConflictRow } from '../draft/draft-conflict-panel';
import { DraftSync } from '../draft/draft-sync';
import { LateEntriesPanel } from '../draft/late-entries-panel';
import { leavesNothing } from '../draft/leave-draft';
import { SaveStatus } from '../draft/save-status';
import { TakenInNote } from '../draft/taken-in-note';
import { undoByKey } from '../draft/undo-by-key';
import { FailureNote } from '../failure/failure-note';
import { LeaveBar } from '../patient/leave-bar';
import { LeaveQuestion } from '../patient/leave-question';
import { PatientBar } from '../patient/patient-bar';
import { PlanSchedule } from '../schedule/plan-schedule';
import { offerShortcuts } from '../shell/shortcuts';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { precautionName } from '../wording/assessment-entry-wording';
import { presentationInWords } from '../wording/assessment-presentation-wording';
import { phaseInWords } from '../wording/phase-wording';
import { PlanBoard } from './board/plan-board';
import { PlanPanel } from './panel/plan-panel';
import { planFindingInWords, planFindingPlace } from '../wording/plan-finding-wording';
import { planChangeInWords } from '../wording/plan-change-wording';
import { planStatusWording } from '../wording/plan-status-wording';
import { planConflictRows } from './plan-conflict-rows';
import { PlanDraft } from './plan-draft';
import { inForceDocument, shownDocument } from './plan-documents';
import { PlanPlaces } from './plan-places';
import type { PlanRecord } from './plan-record';
import { PlanSync } from './plan-sync';
import { leftOutOnStart } from './start/left-out';
import { PlanTabs } from './plan-tabs';
import { planViewNamed } from './plan-views';
import { AnsweredAssessment } from './sign-off/answered-assessment';
import { PlanDuties } from '../review/duties/plan-duties';
import { ReviewNote } from './returned/review-note';
import { PlanSignOff } from './sign-off/plan-sign-off';

/** A plan on the screen: whom it is for, its views, and the panel that explains what is selected. */
@Component({
  selector: 'app-plan-sheet',
  imports: [
    DraftConflictPanel,
    EmptyState,
    FailureNote,
    PlanBoard,
    PlanDuties,
    Icon,
    LateEntriesPanel,
    LeaveBar,
    PatientBar,
    PlanPanel,
    PlanSchedule,
    PlanSignOff,
    PlanTabs,
    ReviewNote,
    RouterLink,
    RowSkeleton,
    SaveStatus,
    TakenInNote,
  ],
  providers: [
    AnsweredAssessment,
    PlanDraft,
    PlanPlaces,
    PlanSync,
    Autosave,
    { provide: DraftSync, useExisting: PlanSync },
  ],
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './plan-sheet.html',
  styleUrl: './plan-sheet.scss',
})
export class PlanSheet implements OnInit {
  private readonly answered = inject(AnsweredAssessment);
  private readonly api = inject(PlansApi);
  private readonly calendar = inject(ClinicCalendar);
  private readonly document = inject(DOCUMENT);
  private readonly location = inject(Location);
  private readonly session = inject(SessionStore);
  protected readonly conflictPanel = viewChild(DraftConflictPanel);
  protected readonly autosave = inject(Autosave);
  protected readonly draft = inject(PlanDraft);
  protected readonly places = inject(PlanPlaces);
  protected readonly sync = inject(PlanSync);

  /** The plan as it was read. */
  readonly opened = input.required<PlanRecord>();
  readonly basis = input.required<PlanBasis>();
  /** Name of the view in the address. */
  readonly view = input.required<string | undefined>();

  protected readonly leftOut = signal<readonly string[]>([]);
  protected readonly leftOutLines = [
    'Left out of this plan, because it is not for this patient or not there any more:',
  ];
  protected readonly failure = signal<Failure | null>(null);
  protected readonly revising = signal(false);
  protected readonly question = new LeaveQuestion();
  protected readonly shown = computed(() => planViewNamed(this.view()));
  protected readonly presentation = computed(() => {
    const { id, side } = this.draft.document().presentation;
    return presentationInWords(id, side);
  });
  protected readonly standing = computed(() => {
    const phase = this.draft.standing();
    return phase === null ? null : phaseInWords(phase);
  });
  protected readonly dangers = computed(() => presentDangers(this.draft.basis().assessment).map(precautionName));
  protected readonly blocking = computed(
    () => this.draft.findings().filter(({ severity }) => severity === 'block').length,
  );

  /** How far the plan is, with the revision that was signed last. */
  protected readonly status = computed(() => {
    const { status, work, head } = this.sync.record()?.value ?? this.opened().plan.value;
    const { icon, word } = planStatusWording[status];
    const revision = head === null ? '' : `, revision ${head.number}`;
    const open = status !== 'draft' && work === 'open' ? ' · changes open' : '';
    return { icon, words: `${word}${revision}${open}` };
  });
  /** What was changed too late, in words, or null. */
  protected readonly lateLines = computed(() => {
    const late = this.sync.late();
    if (late === null) return null;
    return diffPlans(late.locked, late.document).map((change) => planChangeInWords(change, this.draft.naming()));
  });
  protected readonly mayRevise = computed(() => {
    const plan = this.sync.record()?.value;
    const mayChange = this.opened().patient.archivedAt === null && this.session.may('plans.write');
    return mayChange && plan?.work === 'none' && (plan.status === 'active' || plan.status === 'on-hold');
  });

  /** Whether there can be visits whose course is seen. */
  protected readonly mayFollow = computed(() => {
    const { phase } = this.sync.record()?.value ?? this.opened().plan.value;
    return phase !== null && this.session.may('visits.read');
  });
  /** Whether a visit can be recorded by this plan. */
  protected readonly mayVisit = computed(() => {
    const { status } = this.sync.record()?.value ?? this.opened().plan.value;
    return status === 'active' && this.opened().patient.archivedAt === null && this.session.may('visits.write');
  });

  /** Whether somebody may have reviewed it, and something has to be written about it beside the visits. */
  protected readonly mayHaveReview = computed(() => {
    const { head } = this.sync.record()?.value ?? this.opened().plan.value;
    return head !== null && this.session.may('reviews.read');
  });

  constructor() {
    holdWork({
      hasUnsavedWork: () => this.sync.dirty(),
      survivesClosing: () => this.sync.onDevice(),
      askToLeave: () => this.askToLeave(),
    });
    offerShortcuts([
      { keys: ['Ctrl Z'], label: 'Take back the last change', run: () => this.draft.undo() },
      { keys: ['Ctrl Shift Z'], label: 'Repeat what was taken back', run: () => this.draft.redo() },
    ]);
  }

  ngOnInit(): void {
    const { patient, plan, clinic } = this.opened();
    this.draft.open({
      document: shownDocument(plan.value),
      basis: this.basis(),
      closures: clinic.closures,
      hours: clinic.hours,
      inForce: inForceDocument(plan.value),
      standing: plan.value.phase?.number ?? null,
      draftOpen: plan.value.draft !== null,
      mayChange: patient.archivedAt === null && this.session.may('plans.write'),
    });
    this.answered.of(patient);
    this.sync.start(plan);
    this.leftOut.set(leftOutOnStart(this.location.getState()).map((finding) => this.leftOutInWords(finding)));
  }

  protected conflictRows(conflicts: readonly PlanConflict[]): readonly ConflictRow<PlanConflict>[] {
    return planConflictRows(conflicts, this.draft.naming());
  }

  private leftOutInWords(finding: PlanFinding): string {
    const naming = this.draft.naming();
    return `${planFindingPlace(finding, naming)}: ${planFindingInWords(finding, naming)}`;
  }

  protected linesOf(changes: readonly MissedChange[]): readonly string[] {
    return changeLines(changes, () => 'the plan', this.calendar);
  }

  /** Opens a working copy; what was signed stays in force meanwhile. */
  protected async revise(): Promise<void> {
    const record = this.sync.record();
    if (record === null || this.revising()) return;
    this.revising.set(true);
    this.failure.set(null);
    try {
      this.sync.follow(await firstValueFrom(this.api.revise(record)));
    } catch (error) {
      const failure = failureOf(error);
      if (!(await this.sync.recover(failure))) this.failure.set(failure);
    } finally {
      this.revising.set(false);
    }
  }

  /** Opens a working copy with what had come too late for the signed one. */
  protected async reviseWithLate(): Promise<void> {
    const late = this.sync.late();
    await this.revise();
    if (late === null || this.draft.readonly()) return;
    this.draft.change('Changes that came too late', () => late.document);
    this.sync.dropLate();
  }

  protected async saveAndLeave(): Promise<void> {
    await this.autosave.flush();
    this.question.settle(!this.sync.dirty());
  }

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.document.querySelector('dialog[open]') !== null) return;
    if (undoByKey(event, this.draft)) event.preventDefault();
  }

  private async askToLeave(): Promise<boolean> {
    return (await leavesNothing(this.autosave, this.sync)) || this.question.ask();
  }
}
