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
  stamp: string;
  /** Null when the caller's stamp was still right. */
  entries: OwnExercise[] | null;
  archived: ExerciseId[];
  favourites: ExerciseId[];
}

// Entries are neither deleted nor turned back, so that their number and the sum of their versions never repeat.
const libraryOfClinic: Statement<LibraryRow> = {
  name: 'clinic-library',
  text: `
    WITH present AS (SELECT count(*) || '/' || coalesce(sum(version), 0) AS stamp FROM clinic_exercises)
    SELECT stamp,
      CASE WHEN stamp <> $1 THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('entry', entry, 'version', version)
        ORDER BY entry->>'name', id), '[]') FROM clinic_exercises) END AS entries,
      ARRAY(SELECT exercise_id FROM exercise_archivals ORDER BY exercise_id) AS archived,
      ARRAY(SELECT exercise_id FROM exercise_favourites ORDER BY exercise_id) AS favourites
    FROM present`,
};

interface KnownLibrary {
  readonly stamp: string;
  readonly archivedKey: string;
  readonly own: ReadonlyMap<ExerciseId, OwnExercise>;
  readonly library: ClinicLibrary;
  readonly active: ExerciseIndex;
}

const mostClinics = 50;

/**
 * Libraries of the clinics that asked last, ready for searching. The database says with each answer whether what is kept
 * here is still right, so that no answer is stale, whichever process changed the library.
 */
@Injectable()
export class LibraryCache {
  private readonly known = new Map<string, KnownLibrary>();

  /** The library of the clinic that the unit works in. */
  async load(unit: UnitOfWork, clinicId: string): Promise<LoadedLibrary> {
    const before = this.known.get(clinicId);
    return this.take(clinicId, before, await unit.rows(libraryOfClinic, [before?.stamp ?? '']));
  }

  /** The same, as the last that a request asks the database. */
  async loadLast(unit: UnitOfWork, clinicId: string): Promise<LoadedLibrary> {
    const before = this.known.get(clinicId);
    return this.take(clinicId, before, await unit.lastRows(libraryOfClinic, [before?.stamp ?? '']));
  }

  /** The clinic that has not asked for longest is forgotten first. */
  private take(clinicId: string, before: KnownLibrary | undefined, [row]: LibraryRow[]): LoadedLibrary {
    if (!row) throw new Error('The library was not answered.');
    const known = knownFrom(row, before);
    this.known.delete(clinicId);
    this.known.set(clinicId, known);
    const [longestAgo] = this.known.keys();
    if (this.known.size > mostClinics && longestAgo !== undefined) this.known.delete(longestAgo);
    return { ...known, favouriteIds: new Set(row.favourites) };
  }
}

function knownFrom({ stamp, entries, archived }: LibraryRow, before: KnownLibrary | undefined): KnownLibrary {
  const archivedKey = archived.join();
  const own = entries === null ? before?.own : new Map(entries.map((each) => [each.entry.id, each]));
  if (!own) throw new Error('The library was not answered whole.');
  if (own === before?.own && archivedKey === before.archivedKey) return before;
  const ownEntries = [...own.values()].map(({ entry }) => entry);
  const library = clinicLibrary(shippedExercises, ownEntries, archived);
  const changed = own.size > 0 || archived.length > 0;
  return { stamp, archivedKey, own, library, active: changed ? indexExercises(library.active) : indexOfShipped() };
}

let shippedIndex: ExerciseIndex | null = null;

/** Clinics that changed nothing share one index. */
function indexOfShipped(): ExerciseIndex {
  return (shippedIndex ??= indexExercises(shippedExercises));
}
