import { Component, computed, inject, input, signal, type OnInit } from '@angular/core';
import type { AssessmentView, PatientView } from '@repattern/contracts';
import type { Tagged } from '../data/patients-api';
import { SessionStore } from '../data/session-store';
import { holdWork } from '../data/unsaved-work';
import { LeaveBar } from '../patient/leave-bar';
import { LeaveQuestion } from '../patient/leave-question';
import { PatientBar } from '../patient/patient-bar';
import { offerShortcuts } from '../shell/shortcuts';
import { Icon } from '../ui/icon';
import { presentationInWords } from '../wording/assessment-presentation-wording';
import { assessedPatientOf } from './assessed-patient';
import { AssessmentDraft } from './assessment-draft';
import { sections } from './assessment-sections';
import { Autosave } from './autosave';
import { DraftConflictPanel } from './draft-conflict-panel';
import { DraftSync } from './draft-sync';
import { SaveStatus } from './save-status';
import { SectionContent } from './section-content';
import { SectionNav } from './section-nav';
import { SheetPlaces } from './sheet-places';
import { SheetSection } from './sheet-section';

const waitToLeaveMilliseconds = 2000;

/** An assessment on one page: sections down the side, the fields, and what they come to. */
@Component({
  selector: 'app-assessment-sheet',
  imports: [DraftConflictPanel, Icon, LeaveBar, PatientBar, SaveStatus, SectionContent, SectionNav, SheetSection],
  providers: [AssessmentDraft, Autosave, DraftSync, SheetPlaces],
  host: { '(keydown)': 'press($event)' },
  templateUrl: './assessment-sheet.html',
  styleUrl: './assessment-sheet.scss',
})
export class AssessmentSheet implements OnInit {
  private readonly session = inject(SessionStore);
  protected readonly autosave = inject(Autosave);
  protected readonly draft = inject(AssessmentDraft);
  protected readonly places = inject(SheetPlaces);
  protected readonly sync = inject(DraftSync);

  readonly patient = input.required<PatientView>();
  /** The assessment as it was read. */
  readonly opened = input.required<Tagged<AssessmentView>>();

  protected readonly sections = sections;
  protected readonly question = new LeaveQuestion();
  protected readonly panelOpen = signal(false);
  protected readonly presentation = computed(() => {
    const { id, side } = this.draft.document().presentation;
    return presentationInWords(id, side);
  });

  constructor() {
    holdWork({
      hasUnsavedWork: () => this.sync.dirty(),
      survivesClosing: () => this.sync.onDevice(),
      askToLeave: () => this.askToLeave(),
    });
    offerShortcuts([
      ...sections.slice(0, 10).map((section, at) => ({
        keys: [String((at + 1) % 10)],
        label: `Go to ${section}`,
        run: () => this.places.jump(section),
      })),
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

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || !this.act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private act({ key, altKey, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean {
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      this.places.step(key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (key === 'Escape' && isField(target)) {
      this.places.leaveField();
      return true;
    }
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'z' && !holdsText(target)) {
      if (shiftKey) this.draft.redo();
      else this.draft.undo();
      return true;
    }
    return false;
  }

  /** What is kept, here or on the server, can be left; what is nowhere else is asked about. */
  private async askToLeave(): Promise<boolean> {
    const patience = new Promise((resolve) => setTimeout(resolve, waitToLeaveMilliseconds));
    await Promise.race([this.autosave.flush(), patience]);
    return !this.sync.dirty() || this.sync.onDevice() || this.question.ask();
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

/** A field with text in it takes back its own typing. */
function holdsText(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
    target.matches(':not([type=radio], [type=checkbox])') &&
    target.value !== ''
  );
}
