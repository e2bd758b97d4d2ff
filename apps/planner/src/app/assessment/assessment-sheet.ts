import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
  type OnInit,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { AssessmentView, MissedChange, PatientView } from '@repattern/contracts';
import { AssessmentFiles } from '../data/assessment-files';
import { ClinicCalendar } from '../data/clinic-calendar';
import type { Failure } from '../data/failure';
import { Notices } from '../data/notices';
import type { Tagged } from '../data/tagged';
import { SessionStore } from '../data/session-store';
import { holdWork } from '../data/unsaved-work';
import { Autosave } from '../draft/autosave';
import { changeLines } from '../draft/change-lines';
import { DraftConflictPanel } from '../draft/draft-conflict-panel';
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
import { offerShortcuts } from '../shell/shortcuts';
import { isField } from '../ui/held-keys';
import { Icon, type IconName } from '../ui/icon';
import { precautionName } from '../wording/assessment-entry-wording';
import { presentationInWords } from '../wording/assessment-presentation-wording';
import { assessmentStatusWording } from '../wording/assessment-status-wording';
import { sectionNamed, sectionsInWords, sectionWording } from '../wording/assessment-section-wording';
import { assessedPatientOf } from './assessed-patient';
import { AssessmentDraft } from './assessment-draft';
import { AssessmentPanel } from './assessment-panel';
import { AssessmentSigning } from './assessment-signing';
import { AssessmentSync } from './assessment-sync';
import { presentDangers } from './present-dangers';
import { lateLines } from './late-lines';
import { QuickEntryBar } from './quick-entry/quick-entry-bar';
import { RedFlagBanner } from './red-flag-banner';
import { SignedPanel } from './signed-panel';
import { StartAssessment } from './start-assessment';
import { sections } from './assessment-sections';
import { conflictRows } from './conflict-rows';
import { SectionContent } from './section-content';
import { SectionNav } from './section-nav';
import { SheetPlaces } from './sheet-places';
import { SheetSection } from './sheet-section';

/** An assessment on one page: sections down the side, the fields, and what they come to. */
@Component({
  selector: 'app-assessment-sheet',
  imports: [
    AssessmentPanel,
    DraftConflictPanel,
    FailureNote,
    Icon,
    LateEntriesPanel,
    LeaveBar,
    PatientBar,
    QuickEntryBar,
    RedFlagBanner,
    RouterLink,
    SaveStatus,
    SectionContent,
    SectionNav,
    SheetSection,
    SignedPanel,
    TakenInNote,
  ],
  providers: [
    AssessmentDraft,
    AssessmentSigning,
    AssessmentSync,
    Autosave,
    { provide: DraftSync, useExisting: AssessmentSync },
    SheetPlaces,
  ],
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './assessment-sheet.html',
  styleUrl: './assessment-sheet.scss',
})
export class AssessmentSheet implements OnInit {
  private readonly document = inject(DOCUMENT);
  private readonly calendar = inject(ClinicCalendar);
  private readonly files = inject(AssessmentFiles);
  private readonly injector = inject(Injector);
  private readonly notices = inject(Notices);
  private readonly column = viewChild.required<ElementRef<HTMLElement>>('column');
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  private readonly quickEntry = viewChild(QuickEntryBar);
  protected readonly conflictPanel = viewChild(DraftConflictPanel);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly starting = inject(StartAssessment);
  protected readonly signing = inject(AssessmentSigning);
  private readonly opener = viewChild.required<ElementRef<HTMLButtonElement>>('opener');
  protected readonly autosave = inject(Autosave);
  protected readonly draft = inject(AssessmentDraft);
  protected readonly places = inject(SheetPlaces);
  protected readonly sync = inject(AssessmentSync);

  readonly patient = input.required<PatientView>();
  /** The assessment as it was read. */
  readonly opened = input.required<Tagged<AssessmentView>>();

  protected readonly conflictRows = conflictRows;
  protected readonly lateLines = lateLines;
  protected readonly sections = sections;
  protected readonly question = new LeaveQuestion();
  protected readonly panelOpen = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly presentation = computed(() => {
    const { id, side } = this.draft.document().presentation;
    return presentationInWords(id, side);
  });
  protected readonly locked = computed<{ icon: IconName; word: string }>(() => {
    const status = this.sync.record()?.value.status ?? 'draft';
    return status === 'draft' ? { icon: 'show', word: 'Read only' } : assessmentStatusWording[status];
  });
  protected readonly dangers = computed(() => presentDangers(this.draft.document()).map(precautionName));
  protected readonly stops = computed(() => this.draft.result().redFlags.filter(({ blocksPlan }) => blocksPlan));

  constructor() {
    holdWork({
      hasUnsavedWork: () => this.sync.dirty() || this.signing.addendumTyped(),
      survivesClosing: () => this.sync.onDevice() && !this.signing.addendumTyped(),
      askToLeave: () => this.askToLeave(),
    });
    offerShortcuts([
      ...sections.slice(0, 10).map((section, at) => ({
        keys: [String((at + 1) % 10)],
        label: `Go to ${sectionsInWords([section])}`,
        run: () => this.places.jump(section),
      })),
      { keys: ['Alt Q'], label: 'Quick entry, from any field', run: () => this.quickEntry()?.focus() },
      { keys: ['Alt ↓'], label: 'Next section, from any field', run: () => this.places.step(1) },
      { keys: ['Alt ↑'], label: 'Section before, from any field', run: () => this.places.step(-1) },
      { keys: ['Esc'], label: 'Leave the field, so that single keys act again', run: () => this.places.leaveField() },
      { keys: ['Ctrl Z'], label: 'Take back the last entry', run: () => this.draft.undo() },
    ]);
  }

  ngOnInit(): void {
    const { document, previousDocument, status } = this.opened().value;
    this.draft.open({
      document,
      previous: previousDocument,
      patient: assessedPatientOf(this.patient(), document.assessedOn),
      readonly: status !== 'draft' || this.patient().archivedAt !== null || !this.session.may('assessments.write'),
    });
    this.sync.start(this.opened());
  }

  /** Shows who locked it; the button that had the focus is gone with the draft. */
  protected showSigned(): void {
    this.panelOpen.set(false);
    this.column().nativeElement.scrollTop = 0;
    this.document.querySelector<HTMLElement>('main h1')?.focus();
  }

  protected discard(): void {
    this.notices.show({ text: 'Draft discarded', undo: null });
    void this.router.navigate(['/patients', this.patient().id]);
  }

  protected async reassess(): Promise<void> {
    this.failure.set(await this.starting.start(this.patient().id, this.opened().value.id));
  }

  protected linesOf(changes: readonly MissedChange[]): readonly string[] {
    return changeLines(changes, changedSectionsInWords, this.calendar);
  }

  protected sectionName(member: string): string | null {
    const section = sectionNamed(member);
    return section === null ? null : sectionWording[section];
  }

  protected async saveFile(): Promise<void> {
    this.failure.set(await this.files.save(this.opened().value));
  }

  protected async saveAndLeave(): Promise<void> {
    await this.autosave.flush();
    const added = !this.signing.addendumTyped() || (await this.signing.addAddendum());
    this.question.settle(added && !this.sync.dirty());
  }

  protected showPanel(): void {
    this.panelOpen.set(true);
    afterNextRender(() => this.panel().nativeElement.focus(), { injector: this.injector });
  }

  protected closePanel(event: Event): void {
    if (!this.panelOpen()) return;
    event.stopPropagation();
    this.panelOpen.set(false);
    this.opener().nativeElement.focus();
  }

  protected press(event: KeyboardEvent): void {
    if (this.document.querySelector('dialog[open]') !== null) return;
    if (!this.goByAlt(event) && (event.defaultPrevented || !this.act(event))) return;
    event.preventDefault();
  }

  // Leads on from any field, also from one that would do something else with an arrow.
  private goByAlt({ key, code, altKey }: KeyboardEvent): boolean {
    if (!altKey) return false;
    if (code === 'KeyQ') this.quickEntry()?.focus();
    else if (key === 'ArrowDown' || key === 'ArrowUp') this.places.step(key === 'ArrowDown' ? 1 : -1);
    else return false;
    return true;
  }

  private act(event: KeyboardEvent): boolean {
    if (event.key !== 'Escape' || !isField(event.target)) return undoByKey(event, this.draft);
    this.places.leaveField();
    return true;
  }

  /** What is kept, here or on the server, can be left; what is nowhere else is asked about. */
  private async askToLeave(): Promise<boolean> {
    const kept = await leavesNothing(this.autosave, this.sync);
    return (kept && !this.signing.addendumTyped()) || this.question.ask();
  }
}

function changedSectionsInWords(fields: readonly string[]): string {
  return sectionsInWords(fields.flatMap((field) => sectionNamed(field) ?? []));
}
