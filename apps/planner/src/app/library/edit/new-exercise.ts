import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { ExerciseView } from '@repattern/contracts';
import type { Exercise } from '@repattern/domain';
import { firstValueFrom } from 'rxjs';
import { createExerciseId } from '../../data/library-exercise-id';
import { failureOf, isProblemWith } from '../../data/failure';
import { LibraryApi } from '../../data/library-api';
import { LibraryStore } from '../../data/library-store';
import { Notices } from '../../data/notices';
import { createRequestKey } from '../../data/request-key';
import { UnsavedWork } from '../../data/unsaved-work';
import { FailureNote } from '../../failure/failure-note';
import { RowSkeleton } from '../../ui/row-skeleton';
import { copyDraftOf, emptyExerciseDraft } from './exercise-draft';
import { ExerciseEditor, type SendExercise } from './exercise-editor';

/** Adds an exercise of the clinic's own, empty or as a copy of another one. An attempt that met silence is repeated under the same key. */
@Component({
  selector: 'app-new-exercise',
  imports: [ExerciseEditor, FailureNote, RowSkeleton],
  template: `
    <h1 tabindex="-1">New exercise</h1>
    @if (copied(); as original) {
      <p class="quiet">A copy of {{ original.name }}</p>
    }
    @if (store.failure(); as failure) {
      <app-failure-note [failure]="failure" (retry)="store.retry()" />
    } @else if (store.loading()) {
      <app-row-skeleton label="Loading the library" [rows]="6" />
    } @else {
      <app-exercise-editor
        [exerciseId]="id"
        [start]="start()"
        [version]="null"
        saveLabel="Add exercise"
        [send]="send"
        (saved)="show($event)"
        (cancelled)="cancel()"
      />
    }
  `,
  styleUrl: './exercise-form-page.scss',
})
export class NewExercise {
  private readonly api = inject(LibraryApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedWork);
  protected readonly store = inject(LibraryStore);

  /** Query parameter: the exercise to copy. */
  readonly from = input<string>();

  protected readonly id = createExerciseId();
  private idempotencyKey = createRequestKey();
  protected readonly copied = computed(() => this.store.exercises().get(this.from() ?? ''));
  protected readonly start = computed(() => {
    const original = this.copied();
    return original === undefined ? emptyExerciseDraft : copyDraftOf(original);
  });

  protected readonly send: SendExercise = async (exercise) => {
    try {
      return await firstValueFrom(this.api.create(exercise as unknown as Exercise, this.idempotencyKey));
    } catch (error) {
      if (isProblemWith(failureOf(error), 'idempotency.other-body')) this.idempotencyKey = createRequestKey();
      throw error;
    }
  };

  protected async show({ entry }: ExerciseView): Promise<void> {
    this.notices.show({ text: 'Exercise added', undo: null });
    this.unsaved.abandon();
    await this.router.navigate(['/library', entry.id], { replaceUrl: true });
  }

  protected cancel(): void {
    const from = this.from();
    void this.router.navigate(from === undefined ? ['/library'] : ['/library', from]);
  }
}
