import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  signal,
  viewChild,
  type OnInit,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MissedChange, VisitView } from '@repattern/contracts';
import type { VisitContext } from '@repattern/domain';
import { ClinicCalendar } from '../data/clinic-calendar';
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
import { LeaveBar } from '../patient/leave-bar';
import { LeaveQuestion } from '../patient/leave-question';
import { offerShortcuts } from '../shell/shortcuts';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { VisitBar } from './bar/visit-bar';
import { GatePanel } from './gate/gate-panel';
import { FinishBar } from './finish/finish-bar';
import { FinishedPanel } from './finish/finished-panel';
import { FinishNote } from './finish/finish-note';
import { MissingList } from './finish/missing-list';
import { VisitFinishing } from './finish/visit-finishing';
import { Flowsheet } from './sheet/flowsheet';
import { StopNotice } from './stop/stop-notice';
import { VisitTimer } from './time/visit-timer';
import { visitConflictRows } from './visit-conflict-rows';
import { VisitDecisions } from './visit-decisions';
import { VisitDraft } from './visit-draft';
import { VisitHead } from './visit-head';
import { VisitNotes } from './visit-notes';
import { VisitPlaces } from './visit-places';
import type { VisitRecord } from './visit-record';
import { VisitSync } from './visit-sync';

/** A visit on the screen: whom it is for, what is asked first, the flowsheet, the gate beside it, and its end. */
@Component({
  selector: 'app-visit-page',
  imports: [
    DraftConflictPanel,
    EmptyState,
    FinishBar,
    FinishedPanel,
    FinishNote,
    Flowsheet,
    GatePanel,
    Icon,
    LateEntriesPanel,
    LeaveBar,
    MissingList,
    RouterLink,
    RowSkeleton,
    SaveStatus,
    StopNotice,
    TakenInNote,
    VisitBar,
    VisitHead,
    VisitNotes,
  ],
  providers: [
    Autosave,
    VisitDecisions,
    VisitDraft,
    VisitFinishing,
    VisitPlaces,
    VisitSync,
    VisitTimer,
    { provide: DraftSync, useExisting: VisitSync },
  ],
  host: { '(document:keydown)': 'press($event)' },
  templateUrl: './visit-page.html',
  styleUrl: './visit-page.scss',
})
export class VisitPage implements OnInit {
  private readonly calendar = inject(ClinicCalendar);
  private readonly document = inject(DOCUMENT);
  private readonly session = inject(SessionStore);
  private readonly timer = inject(VisitTimer);
  private readonly bar = viewChild(VisitBar);
  private readonly missing = viewChild(MissingList);
  protected readonly conflictPanel = viewChild(DraftConflictPanel);
  protected readonly autosave = inject(Autosave);
  protected readonly draft = inject(VisitDraft);
  protected readonly finishing = inject(VisitFinishing);
  protected readonly places = inject(VisitPlaces);
  protected readonly sync = inject(VisitSync);

  /** The visit as it was read. */
  readonly opened = input.required<VisitRecord>();
  readonly context = input.required<VisitContext>();

  protected readonly question = new LeaveQuestion();
  protected readonly conflictRows = visitConflictRows;
  protected readonly visit = computed<VisitView>(() => this.sync.record()?.value ?? this.opened().visit.value);
  protected readonly finished = computed(() => this.visit().stage === 'finished');
  protected readonly stopped = computed(() => this.draft.verdicts().stop !== null);
  /** What was entered too late, put before the person as an addendum. */
  protected readonly adopted = signal('');
  protected readonly lateLines = computed(() => {
    const late = this.sync.late();
    return late === null ? null : this.sync.changesInWords(late.locked, late.document);
  });

  constructor() {
    holdWork({
      hasUnsavedWork: () => this.sync.dirty(),
      survivesClosing: () => this.sync.onDevice(),
      askToLeave: () => this.askToLeave(),
    });
    offerShortcuts([
      { keys: ['Alt N'], label: 'Nothing new since the last visit', run: null },
      { keys: ['Alt F'], label: 'Accept what is recommended and finish', run: null },
      { keys: ['Ctrl Z'], label: 'Take back the last entry', run: null },
      { keys: ['Ctrl Shift Z'], label: 'Repeat what was taken back', run: null },
    ]);
    // Every verdict looks at the pain during exercise; a digit answers it.
    afterNextRender(() => this.document.getElementById('visit-pain-during')?.focus());
  }

  ngOnInit(): void {
    const { patient, visit, given } = this.opened();
    const { stage, id } = visit.value;
    this.draft.open({
      context: this.context(),
      given: given?.verdicts ?? null,
      readonly:
        (stage !== 'in-progress' && stage !== 'arrived') ||
        patient.archivedAt !== null ||
        !this.session.may('visits.write'),
    });
    this.timer.open(id);
    this.sync.start(visit);
  }

  protected linesOf(changes: readonly MissedChange[]): readonly string[] {
    return changeLines(changes, () => 'the visit', this.calendar);
  }

  protected async finish(): Promise<void> {
    const done = await this.finishing.finish();
    const place = done ? 'finished-title' : null;
    if (place !== null) this.places.goTo(place);
    else if (this.finishing.missing().length > 0) setTimeout(() => this.missing()?.focus());
  }

  protected adopt(lines: readonly string[]): void {
    this.adopted.set(lines.join('\n'));
    this.places.goTo('visit-addendum-reason');
  }

  /** Entries that came too late are safe once they stand in an addendum. */
  protected follow(record: Tagged<VisitView>): void {
    this.sync.follow(record);
    if (this.adopted() !== '') this.sync.dropLate();
    this.adopted.set('');
  }

  protected async saveAndLeave(): Promise<void> {
    await this.autosave.flush();
    this.question.settle(!this.sync.dirty());
  }

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || this.document.querySelector('dialog[open]') !== null) return;
    if (this.actByAlt(event) || undoByKey(event, this.draft)) event.preventDefault();
  }

  // By the place of the key: with Alt a keyboard may give another character.
  private actByAlt({ code, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (!altKey || ctrlKey || metaKey || this.draft.readonly()) return false;
    if (code === 'KeyN') this.bar()?.sayNothingNew();
    else if (code === 'KeyF') void this.finish();
    else return false;
    return true;
  }

  private async askToLeave(): Promise<boolean> {
    return (await leavesNothing(this.autosave, this.sync)) || this.question.ask();
  }
}
