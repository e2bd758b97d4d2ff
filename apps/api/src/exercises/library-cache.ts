import { Injectable } from '@nestjs/common';
import type { ExerciseId, ExerciseIndex } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { indexInUse, type ClinicLibrary, type OwnExercise } from './clinic-library';

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
    WITH now AS (SELECT count(*) || '/' || coalesce(sum(version), 0) AS stamp FROM clinic_exercises)
    SELECT stamp,
      CASE WHEN stamp <> $1 THEN (SELECT coalesce(jsonb_agg(jsonb_build_object('entry', entry, 'version', version)
        ORDER BY entry->>'name', id), '[]') FROM clinic_exercises) END AS entries,
      ARRAY(SELECT exercise_id FROM exercise_archivals ORDER BY exercise_id) AS archived,
      ARRAY(SELECT exercise_id FROM exercise_favourites ORDER BY exercise_id) AS favourites
    FROM now`,
};

interface KnownLibrary {
  readonly stamp: string;
  readonly own: ReadonlyMap<ExerciseId, OwnExercise>;
  readonly archivedKey: string;
  readonly inUse: ExerciseIndex;
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
  async libraryOf(unit: UnitOfWork, clinicId: string): Promise<ClinicLibrary> {
    const before = this.known.get(clinicId);
    return this.answer(clinicId, before, await unit.rows(libraryOfClinic, [before?.stamp ?? '']));
  }

  /** The same, as the last that a request asks the database. */
  async libraryLast(unit: UnitOfWork, clinicId: string): Promise<ClinicLibrary> {
    const before = this.known.get(clinicId);
    return this.answer(clinicId, before, await unit.lastRows(libraryOfClinic, [before?.stamp ?? '']));
  }

  private answer(clinicId: string, before: KnownLibrary | undefined, [row]: LibraryRow[]): ClinicLibrary {
    if (!row) throw new Error('The library was not answered.');
    const library = current(row, before);
    this.keep(clinicId, library);
    const { own, inUse } = library;
    return { own, inUse, archived: new Set(row.archived), favourites: new Set(row.favourites) };
  }

  /** The clinic that has not asked for longest is forgotten first. */
  private keep(clinicId: string, library: KnownLibrary): void {
    this.known.delete(clinicId);
    this.known.set(clinicId, library);
    const [longestAgo] = this.known.keys();
    if (this.known.size > mostClinics && longestAgo !== undefined) this.known.delete(longestAgo);
  }
}

function current(row: LibraryRow, before: KnownLibrary | undefined): KnownLibrary {
  const { stamp, entries } = row;
  const archivedKey = row.archived.join();
  const own = entries === null ? before?.own : new Map(entries.map((each) => [each.entry.id, each]));
  if (!own) throw new Error('The library was not answered whole.');
  if (own === before?.own && archivedKey === before.archivedKey) return before;
  return { stamp, own, archivedKey, inUse: indexInUse(own, new Set(row.archived)) };
}
