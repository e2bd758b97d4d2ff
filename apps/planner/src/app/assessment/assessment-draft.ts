import { computed, Injectable, signal } from '@angular/core';
import type { AssessedPatient, AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { assess } from '@repattern/domain/assessment/assess';
import { emptyAssessment } from '@repattern/domain/assessment/assessment-document';
import { presentations } from '@repattern/domain/assessment/presentations.data';
import { sectionProgress } from '@repattern/domain/assessment/section-progress';

import { DocumentHistory } from '../draft/document-history';
import type { SectionContext } from './sections/section';

/** What one step changed, for the words of undo. */
export type StepOrigin = AssessmentSection | 'quick-entry';

/** What an assessment is opened with. */
export interface OpenedAssessment {
  readonly document: AssessmentDocument;
  /** The assessment before, whose values the new ones are compared with; null when there is none. */
  readonly previous: AssessmentDocument | null;
  readonly patient: AssessedPatient;
  /** Whether it may only be read: signed, discarded, of an archived patient, or not of this role. */
  readonly readonly: boolean;
}

const nobody: AssessedPatient = { birthOn: null, ageYears: null, sex: 'unknown' };

/** The assessment on the screen, with every change to it. Each assessment screen provides its own. */
@Injectable()
export class AssessmentDraft {
  private readonly history = new DocumentHistory<AssessmentDocument, StepOrigin>(
    (last, next) => last === 'notes' && next === 'notes',
  );
  private readonly opened = signal<OpenedAssessment>({
    document: emptyAssessment(''),
    previous: null,
    patient: nobody,
    readonly: true,
  });
  private readonly current = signal(this.opened().document);

  readonly document = this.current.asReadonly();
  readonly previous = computed(() => this.opened().previous);
  readonly patient = computed(() => this.opened().patient);
  readonly readonly = computed(() => this.opened().readonly);
  /** The presentation that was chosen, or null. */
  readonly presentation = computed(() => {
    const { id } = this.document().presentation;
    return presentations.find((presentation) => presentation.id === id) ?? null;
  });
  /** What the sections are told about the assessment around them. */
  readonly context = computed<SectionContext>(() => ({
    document: this.document(),
    previous: this.previous(),
    patient: this.patient(),
    presentation: this.presentation(),
    readonly: this.readonly(),
  }));
  /** What the findings come to, as they stand now. */
  readonly result = computed(() => assess(this.document(), this.patient()));
  /** How much of each section is answered. */
  readonly progress = computed(() => sectionProgress(this.document()));
  readonly undoable = this.history.undoable;
  readonly redoable = this.history.redoable;

  /** Shows an assessment from the start; what was undone before is forgotten. */
  open(assessment: OpenedAssessment): void {
    this.history.forget();
    this.opened.set(assessment);
    this.current.set(assessment.document);
  }

  /** Replaces one section. */
  patch<Section extends AssessmentSection>(section: Section, value: AssessmentDocument[Section]): void {
    this.replace({ ...this.document(), [section]: value }, section);
  }

  /** Replaces the whole document by one that came of it. */
  replace(after: AssessmentDocument, origin: StepOrigin): void {
    const before = this.document();
    if (this.readonly() || after === before) return;
    this.history.record({ origin, before, after, at: Date.now() });
    this.current.set(after);
  }

  /** Shows the draft as it is after a merge. Earlier steps would take back what others changed, so they are forgotten. */
  rebase(document: AssessmentDocument): void {
    this.history.forget();
    this.current.set(document);
  }

  /** Shows a version that may only be read from now on. */
  lock(document: AssessmentDocument): void {
    this.opened.update((opened) => ({ ...opened, readonly: true }));
    this.rebase(document);
  }

  undo(): void {
    this.show(this.history.undo());
  }

  redo(): void {
    this.show(this.history.redo());
  }

  private show(document: AssessmentDocument | null): void {
    if (document !== null && !this.readonly()) this.current.set(document);
  }
}
