import { Component, computed, DOCUMENT, inject, input, viewChild, type OnInit } from '@angular/core';
import type { MissedChange } from '@repattern/contracts';
import type { PlanBasis } from '@repattern/domain';
import { presentDangers } from '../assessment/present-dangers';
import { ClinicCalendar } from '../data/clinic-calendar';
import { SessionStore } from '../data/session-store';
import { holdWork } from '../data/unsaved-work';
import { Autosave } from '../draft/autosave';
import { changeLines } from '../draft/change-lines';
import { DraftConflictPanel } from '../draft/draft-conflict-panel';
import { DraftSync } from '../draft/draft-sync';
import { leavesNothing } from '../draft/leave-draft';
import { SaveStatus } from '../draft/save-status';
import { TakenInNote } from '../draft/taken-in-note';
import { undoByKey } from '../draft/undo-by-key';
import { LeaveBar } from '../patient/leave-bar';
import { LeaveQuestion } from '../patient/leave-question';
import { PatientBar } from '../patient/patient-bar';
import { offerShortcuts } from '../shell/shortcuts';
import { Icon } from '../ui/icon';
import { precautionName } from '../wording/assessment-entry-wording';
import { presentationInWords } from '../wording/assessment-presentation-wording';
import { PlanBoard } from './board/plan-board';
import { PlanPanel } from './panel/plan-panel';
import { PlanDraft } from './plan-draft';
import { shownDocument } from './plan-documents';
import { PlanPlaces } from './plan-places';
import type { PlanRecord } from './plan-record';
import { PlanSync } from './plan-sync';
import { PlanTabs } from './plan-tabs';
import { planViewNamed } from './plan-views';

/** A plan on the screen: whom it is for, its views, and the panel that explains what is selected. */
@Component({
  selector: 'app-plan-sheet',
  imports: [DraftConflictPanel, PlanBoard, Icon, LeaveBar, PatientBar, PlanPanel, PlanTabs, SaveStatus, TakenInNote],
  providers: [PlanDraft, PlanPlaces, PlanSync, Autosave, { provide: DraftSync, useExisting: PlanSync }],
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './plan-sheet.html',
  styleUrl: './plan-sheet.scss',
})
export class PlanSheet implements OnInit {
  private readonly calendar = inject(ClinicCalendar);
  private readonly document = inject(DOCUMENT);
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

  protected readonly question = new LeaveQuestion();
  protected readonly shown = computed(() => planViewNamed(this.view()));
  protected readonly presentation = computed(() => {
    const { id, side } = this.draft.document().presentation;
    return presentationInWords(id, side);
  });
  protected readonly dangers = computed(() => presentDangers(this.basis().assessment).map(precautionName));
  protected readonly blocking = computed(
    () => this.draft.findings().filter(({ severity }) => severity === 'block').length,
  );

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
      draftOpen: plan.value.draft !== null,
      mayChange: patient.archivedAt === null && this.session.may('plans.write'),
    });
    this.sync.start(plan);
  }

  protected linesOf(changes: readonly MissedChange[]): readonly string[] {
    return changeLines(changes, () => 'the plan', this.calendar);
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
