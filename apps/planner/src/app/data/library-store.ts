import { httpResource } from '@angular/common/http';
import { computed, effect, inject, resource, Service } from '@angular/core';
import type { ExerciseView, OwnExercisesView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Exercise, ExerciseId } from '@repattern/domain';
import { firstValueFrom } from 'rxjs';
import { Connection } from './connection';
import { failureOf, type Failure } from './failure';
import { LibraryApi } from './library-api';
import { SessionStore } from './session-store';

/** An exercise of the library with what the clinic and the person made of it. */
export interface LibraryEntry {
  readonly exercise: Exercise;
  /** Version of the clinic's own exercise; null for a shipped one, which nobody changes here. */
  readonly version: number | null;
  readonly archived: boolean;
  readonly favourite: boolean;
}

const nothingOwn: OwnExercisesView = { entries: [], archivedIds: [], favouriteIds: [] };

/** The library: what is shipped with the planner and what the clinic made of it; read once per sign-in. */
@Service()
export class LibraryStore {
  private readonly api = inject(LibraryApi);
  private readonly session = inject(SessionStore);
  private readonly clinicId = computed(() => this.session.session()?.clinic.id);

  private readonly shipped = resource({
    loader: () => import('@repattern/domain/exercise/shipped-library'),
  });
  private readonly ownPart = httpResource<OwnExercisesView>(() =>
    this.clinicId() === undefined ? undefined : routes.ownExercises,
  );
  private readonly own = computed(() => (this.ownPart.hasValue() ? this.ownPart.value() : nothingOwn));

  /** True while there is nothing to show yet. */
  readonly loading = computed(() => this.shipped.isLoading() || (this.ownPart.isLoading() && !this.ownPart.hasValue()));
  /** Why the shipped part is missing; without it there is nothing to show. */
  readonly failure = computed<Failure | null>(() =>
    this.shipped.error() === undefined ? null : { kind: 'unreachable' },
  );
  /** Why the clinic's own part is missing; the shipped one is there without it. */
  readonly ownFailure = computed<Failure | null>(() => {
    const error: unknown = this.ownPart.error();
    return error === undefined ? null : failureOf(error);
  });

  /** Every exercise by its id, the clinic's own ones first, archived ones included. */
  readonly exercises = computed<ReadonlyMap<ExerciseId, Exercise>>(() => {
    const shipped = this.shipped.hasValue() ? this.shipped.value().shippedExercises : [];
    return new Map([...this.ownExercises(), ...shipped].map((exercise) => [exercise.id, exercise]));
  });
  /** Version of the shipped part, as plans record it; empty until it is there. */
  readonly version = computed(() => (this.shipped.hasValue() ? this.shipped.value().libraryVersion : ''));
  /** Every entry by the id of its exercise, in the same order. */
  readonly entries = computed<ReadonlyMap<ExerciseId, LibraryEntry>>(() => {
    const { archivedIds, favouriteIds } = this.own();
    const versions = new Map(this.own().entries.map(({ entry, version }) => [entry.id, version]));
    const archived = new Set(archivedIds);
    const favourites = new Set(favouriteIds);
    return new Map(
      [...this.exercises()].map(([id, exercise]) => [
        id,
        { exercise, version: versions.get(id) ?? null, archived: archived.has(id), favourite: favourites.has(id) },
      ]),
    );
  });
  private readonly ownExercises = computed(() => this.own().entries.map(({ entry }): Exercise => entry), {
    equal: (one, other) => one.length === other.length && one.every((exercise, at) => exercise === other[at]),
  });

  constructor() {
    const connection = inject(Connection);
    effect(() => {
      if (connection.recovered() > 0) this.retry();
    });
  }

  /** Reads again what could not be read. */
  retry(): void {
    if (this.shipped.error() !== undefined) this.shipped.reload();
    if (this.ownPart.error() !== undefined) this.ownPart.reload();
  }

  /** Stars an exercise or takes the star away, at once; answers the failure when the server could not keep it. */
  async star(id: ExerciseId, favourite: boolean): Promise<Failure | null> {
    this.change((own) => ({ ...own, favouriteIds: withMember(own.favouriteIds, id, favourite) }));
    try {
      await firstValueFrom(this.api.setFavourite(id, favourite));
      return null;
    } catch (error) {
      this.change((own) => ({ ...own, favouriteIds: withMember(own.favouriteIds, id, !favourite) }));
      return failureOf(error);
    }
  }

  /** Takes an exercise out of the library or back into it; answers the failure when that was refused. */
  async setArchived(id: ExerciseId, archived: boolean): Promise<Failure | null> {
    try {
      await firstValueFrom(this.api.setArchived(id, archived));
      this.change((own) => ({ ...own, archivedIds: withMember(own.archivedIds, id, archived) }));
      return null;
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Takes in an exercise of the clinic's own as the server has it now. */
  hold(view: ExerciseView): void {
    this.change((own) => ({
      ...own,
      entries: [...own.entries.filter(({ entry }) => entry.id !== view.entry.id), view],
    }));
  }

  private change(to: (own: OwnExercisesView) => OwnExercisesView): void {
    if (this.ownPart.hasValue()) this.ownPart.value.set(to(this.ownPart.value()));
  }
}

function withMember(ids: readonly string[], id: string, member: boolean): string[] {
  return [...ids.filter((other) => other !== id), ...(member ? [id] : [])];
}
