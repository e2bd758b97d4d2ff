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
import type { ExerciseChangedProblem, ExerciseView } from '@repattern/contracts';
import type { ExerciseId } from '@repattern/domain';
import { bodyFaults, failureOf, isProblemWith, type Failure } from '../../data/failure';
import { LibraryStore } from '../../data/library-store';
import { holdWork } from '../../data/unsaved-work';
import { FailureNote } from '../../failure/failure-note';
import { FaultSummary } from '../../forms/fault-summary';
import { LeaveBar } from '../../patient/leave-bar';
import { LeaveQuestion } from '../../patient/leave-question';
import { ExerciseConflict } from './exercise-conflict';
import { exerciseDraftOf, exerciseIn, type ExerciseDraft } from './exercise-draft';
import { ExerciseForm } from './exercise-form';
import { exerciseRules, exerciseServerErrors } from './exercise-form-rules';
import { changedFields, rebaseExercise, withFieldsOf, type RebasedExercise } from './rebase-exercise';
import { summedFaults } from './summed-faults';

/** Sends the exercise to the server; answers it as it is kept there. */
export type SendExercise = (
  exercise: Readonly<Record<string, unknown>>,
  version: number | null,
) => Promise<ExerciseView>;

interface Conflict {
  readonly rebased: RebasedExercise;
  readonly mine: ExerciseDraft;
  readonly theirs: ExerciseDraft;
  readonly changes: ExerciseChangedProblem['changes'];
}

/** Edits an exercise of the clinic's own. What is typed survives every failure, a lost race included. */
@Component({
  selector: 'app-exercise-editor',
  imports: [ExerciseConflict, ExerciseForm, FailureNote, FaultSummary, LeaveBar],
  host: { '(document:keydown)': 'saveByKey($event)' },
  templateUrl: './exercise-editor.html',
  styleUrl: './exercise-editor.scss',
})
export class ExerciseEditor {
  private readonly injector = inject(Injector);
  private readonly store = inject(LibraryStore);
  private readonly summary = viewChild(FaultSummary);
  private readonly panel = viewChild(ExerciseConflict);

  readonly exerciseId = input.required<ExerciseId>();
  /** The form as it begins. */
  readonly start = input.required<ExerciseDraft>();
  /** Version that was read; null for an exercise that does not exist yet. */
  readonly version = input.required<number | null>();
  readonly saveLabel = input.required<string>();
  readonly send = input.required<SendExercise>();
  readonly saved = output<ExerciseView>();
  readonly cancelled = output();

  // Starts from the exercise as it was first read; newer versions come in through `rebase`, which keeps what was typed.
  private readonly base = linkedSignal({ source: this.exerciseId, computation: () => untracked(this.start) });
  private readonly readVersion = linkedSignal({ source: this.exerciseId, computation: () => untracked(this.version) });
  private readonly draft = linkedSignal({ source: this.exerciseId, computation: () => untracked(this.start) });
  protected readonly library = this.store.exercises;
  protected readonly fields = form(
    this.draft,
    exerciseRules(() => this.exerciseId(), this.library),
  );
  protected readonly attempted = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly conflict = signal<Conflict | null>(null);
  protected readonly choice = signal<'mine' | 'theirs' | null>(null);
  protected readonly question = new LeaveQuestion();
  protected readonly dirty = computed(() => changedFields(this.base(), this.draft()).length > 0);
  protected readonly saving = computed(() => this.fields().submitting());
  protected readonly faults = computed(() => summedFaults(this.fields));
  protected readonly undecided = computed(
    () => this.choice() === null && (this.conflict()?.rebased.conflicts.length ?? 0) > 0,
  );

  constructor() {
    holdWork({ hasUnsavedWork: () => this.dirty(), askToLeave: () => this.question.ask() });
    afterNextRender(() => this.fields.name().focusBoundControl());
  }

  /** Saves; answers the exercise as it is kept, or null where it is not. */
  protected async save(): Promise<ExerciseView | null> {
    this.attempted.set(true);
    this.failure.set(null);
    if (this.undecided()) this.afterRender(() => this.panel()?.focus());
    if (this.undecided() || this.saving()) return null;
    const kept: ExerciseView[] = [];
    await submit(this.fields, { action: () => this.attempt(kept) });
    if (kept[0] === undefined)
      this.afterRender(() => (this.conflict() === null ? this.summary()?.focus() : this.panel()?.focus()));
    return kept[0] ?? null;
  }

  protected async saveAndShow(): Promise<void> {
    const view = await this.save();
    if (view !== null) this.saved.emit(view);
  }

  protected async saveAndLeave(): Promise<void> {
    this.question.settle((await this.save()) !== null);
  }

  protected async cancel(): Promise<void> {
    if (!this.dirty() || (await this.question.ask())) this.cancelled.emit();
  }

  protected decide(whose: 'mine' | 'theirs'): void {
    const conflict = this.conflict();
    if (conflict === null) return;
    this.choice.set(whose);
    this.draft.update((draft) => withFieldsOf(draft, conflict[whose], conflict.rebased.conflicts));
  }

  protected saveByKey(event: KeyboardEvent): void {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.saveAndShow();
  }

  private async attempt(kept: ExerciseView[]): Promise<ValidationError.WithOptionalFieldTree[]> {
    const draft = this.draft();
    try {
      const view = await this.send()(exerciseIn(draft, this.exerciseId(), this.library()), this.readVersion());
      this.store.hold(view);
      this.conflict.set(null);
      this.base.set(draft);
      kept.push(view);
      return [];
    } catch (error) {
      return this.keep(failureOf(error));
    }
  }

  private keep(failure: Failure): ValidationError.WithOptionalFieldTree[] {
    if (isProblemWith(failure, 'resource.changed-meanwhile') && failure.kind === 'problem')
      this.rebase(failure.problem as ExerciseChangedProblem);
    else if (bodyFaults(failure).length === 0) this.failure.set(failure);
    return exerciseServerErrors(failure, this.fields, this.library());
  }

  private rebase({ current, changes }: ExerciseChangedProblem): void {
    const mine = this.draft();
    const theirs = exerciseDraftOf(current.entry);
    const rebased = rebaseExercise(this.base(), mine, theirs);
    this.store.hold(current);
    this.base.set(theirs);
    this.readVersion.set(current.version);
    this.draft.set(rebased.draft);
    this.choice.set(null);
    this.conflict.set({ rebased, mine, theirs, changes });
    this.afterRender(() => this.panel()?.focus());
  }

  private afterRender(run: () => void): void {
    afterNextRender(run, { injector: this.injector });
  }
}
