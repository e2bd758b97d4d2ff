import { Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { ExerciseId } from '@repattern/domain';
import { techniqueOf } from '@repattern/domain/exercise/exercise';
import { LibraryStore, type LibraryEntry } from '../data/library-store';
import { Notices } from '../data/notices';
import { SessionStore } from '../data/session-store';
import { FailureNote } from '../failure/failure-note';
import { offerShortcuts } from '../shell/shortcuts';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { StarButton } from '../ui/star-button';
import { TechniqueChip } from '../ui/technique-chip';
import { failureInWords } from '../wording/failure-wording';
import { ExerciseDoses } from './exercise-doses';
import { ExerciseFacts } from './exercise-facts';
import { ExercisePrecautions } from './exercise-precautions';
import { Favourites } from './favourites';
import { findExercises } from './find-exercises';
import { LadderMap } from './ladder-map';
import { paramsOf, queryOf } from './library-address';
import { neighboursOf } from './neighbours-of';

/** One exercise: what it is, how it is dosed, what is easier and harder, and what forbids it. */
@Component({
  selector: 'app-exercise-page',
  imports: [
    EmptyState,
    ExerciseDoses,
    ExerciseFacts,
    ExercisePrecautions,
    FailureNote,
    Icon,
    LadderMap,
    RouterLink,
    RowSkeleton,
    StarButton,
    TechniqueChip,
  ],
  templateUrl: './exercise-page.html',
  styleUrl: './exercise-page.scss',
})
export class ExercisePage {
  private readonly favourites = inject(Favourites);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly session = inject(SessionStore);
  protected readonly store = inject(LibraryStore);

  /** Identifier in the address. */
  readonly id = input.required<string>();

  private readonly address = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  private readonly query = computed(() => queryOf(this.address()));
  protected readonly queryParams = computed(() => paramsOf(this.query()));
  private readonly found = findExercises(this.store.entries, this.query);
  protected readonly neighbours = computed(() => neighboursOf(this.found().entries, this.id()));
  protected readonly entry = computed(() => this.store.entries().get(this.id()));
  protected readonly technique = computed(() => {
    const entry = this.entry();
    return entry === undefined ? null : techniqueOf(entry.exercise);
  });
  protected readonly mayWrite = computed(() => this.session.may('exercises.write'));
  protected readonly archiving = signal(false);

  constructor() {
    offerShortcuts([
      { keys: ['j'], label: 'Next exercise of the search', run: () => this.goTo(this.neighbours().next) },
      { keys: ['k'], label: 'Previous exercise of the search', run: () => this.goTo(this.neighbours().previous) },
      { keys: ['s'], label: 'Star the exercise, or take the star away', run: () => this.star() },
      { keys: ['e'], label: 'Edit the exercise', run: () => this.edit() },
    ]);
  }

  protected star(): void {
    const entry = this.entry();
    if (entry !== undefined) void this.favourites.set(entry.exercise.id, !entry.favourite);
  }

  /** Takes the exercise out of the library or back into it; offers to undo that. */
  protected async setArchived(entry: LibraryEntry, archived: boolean): Promise<void> {
    if (this.archiving()) return;
    this.archiving.set(true);
    const failure = await this.store.setArchived(entry.exercise.id, archived);
    this.archiving.set(false);
    if (failure === null) {
      const undo = () => void this.setArchived(entry, !archived);
      this.notices.show({ text: archived ? 'Exercise archived' : 'Exercise restored', undo });
    } else {
      const { what, next } = failureInWords(failure);
      this.notices.show({ text: `Nothing was changed. ${what} ${next}`, undo: null });
    }
  }

  private edit(): void {
    if (this.mayWrite() && this.entry()?.version != null) void this.router.navigate(['/library', this.id(), 'edit']);
  }

  private goTo(id: ExerciseId | null): void {
    if (id !== null) void this.router.navigate(['/library', id], { queryParams: this.queryParams() });
  }
}
