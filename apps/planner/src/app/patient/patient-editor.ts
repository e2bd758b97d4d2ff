import {
  afterNextRender,
  Component,
  computed,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form, submit, type ValidationError } from '@angular/forms/signals';
import type { PatientChangedProblem, PatientView } from '@repattern/contracts';
import { firstValueFrom } from 'rxjs';
import { ClinicCalendar } from '../data/clinic-calendar';
import { faultsByField, failureOf, isProblemWith, type Failure } from '../data/failure';
import { PatientsApi } from '../data/patients-api';
import { etagOf, type Tagged } from '../data/tagged';
import { holdWork } from '../data/unsaved-work';
import { serverErrors } from '../forms/server-errors';
import { FailureNote } from '../failure/failure-note';
import { ConflictPanel } from './conflict-panel';
import { ErrorSummary } from './error-summary';
import { LeaveBar } from './leave-bar';
import { LeaveQuestion } from './leave-question';
import { changedFields, changeOf, draftOf, patientFields, trimmed, type PatientField } from './patient-draft';
import { PatientFields } from './patient-fields';
import { patientRules } from './patient-form-rules';
import { allDecided, rebaseDraft, type ConflictChoices, type RebasedDraft } from './rebase-draft';

interface Conflict {
  readonly rebased: RebasedDraft;
  readonly changes: PatientChangedProblem['changes'];
}

/** Edits a patient record in place. What is typed survives every failure, a lost race included. */
@Component({
  selector: 'app-patient-editor',
  imports: [ConflictPanel, ErrorSummary, FailureNote, LeaveBar, PatientFields],
  host: { '(document:keydown)': 'saveByKey($event)' },
  templateUrl: './patient-editor.html',
  styleUrl: './patient-editor.scss',
})
export class PatientEditor {
  private readonly api = inject(PatientsApi);
  private readonly calendar = inject(ClinicCalendar);
  private readonly injector = inject(Injector);
  private readonly summary = viewChild(ErrorSummary);
  private readonly panel = viewChild(ConflictPanel);

  readonly record = input.required<Tagged<PatientView>>();
  readonly saved = output<Tagged<PatientView>>();
  readonly overtaken = output<Tagged<PatientView>>();
  readonly cancelled = output();

  // Starts from the record as it was first read; newer versions come in through `rebase`, which keeps what was typed.
  private readonly recordId = computed(() => this.record().value.id);
  private readonly read = linkedSignal({ source: this.recordId, computation: () => untracked(this.record) });
  private readonly base = computed(() => draftOf(this.read().value));
  private readonly draft = linkedSignal({ source: this.recordId, computation: () => untracked(this.base) });
  protected readonly fields = form(
    this.draft,
    patientRules(() => this.calendar.today()),
  );
  protected readonly attempted = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly conflict = signal<Conflict | null>(null);
  protected readonly choices = signal<ConflictChoices>({});
  protected readonly question = new LeaveQuestion();
  protected readonly dirty = computed(() => changedFields(this.base(), trimmed(this.draft())).length > 0);
  protected readonly saving = computed(() => this.fields().submitting());
  protected readonly undecided = computed(() => {
    const conflict = this.conflict();
    return conflict !== null && !allDecided(conflict.rebased.conflicts, this.choices());
  });

  constructor() {
    holdWork({ hasUnsavedWork: () => this.dirty(), askToLeave: () => this.question.ask() });
    afterNextRender(() => this.fields.familyName().focusBoundControl());
  }

  /** Saves; answers whether the record now holds what was typed. */
  protected async save(): Promise<boolean> {
    this.attempted.set(true);
    this.failure.set(null);
    if (this.undecided()) this.afterRender(() => this.panel()?.focus());
    if (this.undecided() || this.saving()) return false;
    const done = await submit(this.fields, { action: () => this.send() });
    if (!done) this.afterRender(() => (this.conflict() === null ? this.summary()?.focus() : this.panel()?.focus()));
    return done && this.failure() === null && this.conflict() === null;
  }

  protected async saveAndLeave(): Promise<void> {
    this.question.settle(await this.save());
  }

  protected async cancel(): Promise<void> {
    if (!this.dirty() || (await this.question.ask())) this.cancelled.emit();
  }

  protected decide(field: PatientField, whose: 'mine' | 'theirs'): void {
    const decided = this.conflict()?.rebased.conflicts.find((conflict) => conflict.field === field);
    if (decided === undefined) return;
    this.choices.update((choices) => ({ ...choices, [field]: whose }));
    this.draft.update((draft) => ({ ...draft, [field]: decided[whose] }));
  }

  protected saveByKey(event: KeyboardEvent): void {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.save();
  }

  private async send(): Promise<ValidationError.WithOptionalFieldTree[]> {
    if (!this.dirty()) {
      this.finish(this.read());
      return [];
    }
    try {
      this.finish(await firstValueFrom(this.api.update(this.read(), changeOf(this.base(), this.draft()))));
      return [];
    } catch (error) {
      return this.keep(failureOf(error));
    }
  }

  private finish(record: Tagged<PatientView>): void {
    this.conflict.set(null);
    this.read.set(record);
    this.saved.emit(record);
  }

  private keep(failure: Failure): ValidationError.WithOptionalFieldTree[] {
    if (isProblemWith(failure, 'resource.changed-meanwhile') && failure.kind === 'problem') {
      this.rebase(failure.problem as PatientChangedProblem);
    } else if (faultsByField(failure).size === 0) this.failure.set(failure);
    return serverErrors(failure, this.fields, patientFields);
  }

  private rebase({ current, changes }: PatientChangedProblem): void {
    const rebased = rebaseDraft(this.base(), this.draft(), draftOf(current));
    const record = { value: current, etag: etagOf(current) };
    this.draft.set(rebased.draft);
    this.read.set(record);
    this.choices.set({});
    this.conflict.set({ rebased, changes });
    this.overtaken.emit(record);
    this.afterRender(() => this.panel()?.focus());
  }

  private afterRender(run: () => void): void {
    afterNextRender(run, { injector: this.injector });
  }
}
