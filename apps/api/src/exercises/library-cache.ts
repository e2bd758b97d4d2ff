import { Injectable } from '@nestjs/common';
import {
  clinicLibrary,
  indexExercises,
  type ClinicLibrary,
  type ExerciseId,
  type ExerciseIndex,
} from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import type { LoadedLibrary, OwnExercise } from './loaded-library';

interface LibraryRow {
  /** Number of the clinic's last change. */
  stamp: number;
  /** Entries that changed since the caller's stamp. */
  changed: OwnExercise[];
  archived: ExerciseId[];
  favourites: ExerciseId[];
}

// Changes are numbered in the order in which they are kept, and entries are never deleted: what came after a number is all that changed.
const libraryOfClinic: Statement<LibraryRow> = {
  name: 'clinic-library',
  text: `
    SELECT coalesce(max(change), 0) AS stamp,
      coalesce(jsonb_agg(jsonb_build_object('entry', entry, 'version', version)) FILTER (WHERE change > $1), '[]') AS changed,
      ARRAY(SELECT exercise_id FROM exercise_archivals ORDER BY exercise_id) AS archived,
      ARRAY(SELECT exercise_id FROM exercise_favourites ORDER BY exercise_id) AS favourites
    FROM clinic_exercises WHERE change >= $1`,
};

interface KnownLibrary {
  readonly stamp: number;
  readonly archivedKey: string;
  readonly own: ReadonlyMap<ExerciseId, OwnExercise>;
  readonly library: ClinicLibrary;
  readonly active: () => ExerciseIndex;
}

/** What is kept at most: so many clinics, with so many own exercises together. */
const [mostClinics, mostOwnExercises] = [50, 20_000];

/**
 * Libraries of the clinics that asked last, ready for searching. The database says with each answer what has changed since,
 * so that no answer is stale, whichever process changed the library.
 */
@Injectable()
export class LibraryCache {
  private readonly known = new Map<string, KnownLibrary>();

  /** The library of the clinic that the unit works in. */
  async load(unit: UnitOfWork, clinicId: string): Promise<LoadedLibrary> {
    const before = this.known.get(clinicId) ?? nothingKnown;
    return this.take(clinicId, before, await unit.rows(libraryOfClinic, [before.stamp]));
  }

  /** The same, as the last that a request asks the database. */
  async loadLast(unit: UnitOfWork, clinicId: string): Promise<LoadedLibrary> {
    const before = this.known.get(clinicId) ?? nothingKnown;
    return this.take(clinicId, before, await unit.lastRows(libraryOfClinic, [before.stamp]));
  }

  private take(clinicId: string, before: KnownLibrary, [row]: LibraryRow[]): LoadedLibrary {
    if (!row) throw new Error('The library was not answered.');
    const known = knownFrom(row, before);
    this.known.delete(clinicId);
    this.known.set(clinicId, known);
    this.forget();
    return { ...known, favouriteIds: new Set(row.favourites) };
  }

  /** The clinic that has not asked for longest is forgotten first; the last one stays, however large it is. */
  private forget(): void {
    let own = [...this.known.values()].reduce((sum, each) => sum + each.own.size, 0);
    for (const [clinicId, known] of this.known) {
      if (this.known.size === 1 || (this.known.size <= mostClinics && own <= mostOwnExercises)) return;
      this.known.delete(clinicId);
      own -= known.own.size;
    }
  }
}

function knownFrom({ stamp, changed, archived }: LibraryRow, before: KnownLibrary): KnownLibrary {
  const archivedKey = archived.join();
  if (changed.length === 0 && archivedKey === before.archivedKey) return before;
  const own = changed.length === 0 ? before.own : byName([...before.own.values(), ...changed]);
  const ownEntries = [...own.values()].map(({ entry }) => entry);
  const library = clinicLibrary(shippedExercises, ownEntries, archived);
  // Whoever writes does not search: an index is made for the first search after a change.
  let index: ExerciseIndex | null = null;
  const active = (): ExerciseIndex => (index ??= indexExercises(library.active));
  return { stamp, archivedKey, own, library, active };
}

/** The last of each exercise, in the order in which a clinic reads its list. */
function byName(entries: readonly OwnExercise[]): KnownLibrary['own'] {
  const latest = [...new Map(entries.map((each) => [each.entry.id, each])).values()];
  const { compare } = new Intl.Collator('en');
  latest.sort(({ entry: one }, { entry: other }) => compare(one.name, other.name) || compare(one.id, other.id));
  return new Map(latest.map((each) => [each.entry.id, each]));
}

let shippedIndex: ExerciseIndex | null = null;

/** Clinics that changed nothing share one library and one index. */
const nothingKnown: KnownLibrary = {
  stamp: 0,
  archivedKey: '',
  own: new Map(),
  library: clinicLibrary(shippedExercises, [], []),
  active: () => (shippedIndex ??= indexExercises(shippedExercises)),
};
