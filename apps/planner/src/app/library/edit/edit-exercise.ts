import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Exercise } from '@repattern/domain';
import { firstValueFrom } from 'rxjs';
import { LibraryApi } from '../../data/library-api';
import { LibraryStore } from '../../data/library-store';
import { Notices } from '../../data/notices';
import { UnsavedWork } from '../../data/unsaved-work';
import { FailureNote } from '../../failure/failure-note';
import { EmptyState } from '../../ui/empty-state';
import { RowSkeleton } from '../../ui/row-skeleton';
import { exerciseDraftOf } from './exercise-draft';
import { ExerciseEditor, type SendExercise } from './exercise-editor';

/** Changes an exercise of the clinic's own. */
@Component({
  selector: 'app-edit-exercise',
  imports: [EmptyState, ExerciseEditor, FailureNote, RouterLink, RowSkeleton],
  template: `
    <h1 tabindex="-1">Edit exercise</h1>
    @if (store.failure() ?? store.ownFailure(); as failure) {
      <app-failure-note [failure]="failure" (retry)="store.retry()" />
    } @else if (store.loading()) {
      <app-row-skeleton label="Loading the exercise" [rows]="6" />
    } @else if (own(); as read) {
      <app-exercise-editor
        [exerciseId]="id()"
        [start]="read.start"
        [version]="read.version"
        saveLabel="Save"
        [send]="send"
        (saved)="finish()"
        (cancelled)="show()"
      />
    } @else {
      <app-empty-state
        text="This is not an exercise of your clinic. Shipped exercises stay as they are; start from a copy instead."
      >
        <a class="button" routerLink="/library">See the whole library</a>
      </app-empty-state>
    }
  `,
  styleUrl: './exercise-form-page.scss',
})
export class EditExercise {
  private readonly api = inject(LibraryApi);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly unsaved = inject(UnsavedWork);
  protected readonly store = inject(LibraryStore);

  /** Identifier in the address. */
  readonly id = input.required<string>();

  protected readonly own = computed(() => {
    const entry = this.store.entries().get(this.id());
    if (entry === undefined || entry.version === null) return null;
    return { version: entry.version, start: exerciseDraftOf(entry.exercise) };
  });

  protected readonly send: SendExercise = (exercise, version) =>
    firstValueFrom(this.api.replace(exercise as unknown as Exercise, `"${version ?? 0}"`));

  protected async finish(): Promise<void> {
    this.notices.show({ text: 'Exercise saved', undo: null });
    this.unsaved.abandon();
    await this.show();
  }

  protected async show(): Promise<void> {
    await this.router.navigate(['/library', this.id()]);
  }
}
