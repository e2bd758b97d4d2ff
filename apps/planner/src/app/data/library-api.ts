import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ExerciseView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Exercise, ExerciseId } from '@repattern/domain';
import type { Observable } from 'rxjs';

/** Reads and changes the clinic's own exercises, and what the clinic and the person made of any exercise. */
@Service()
export class LibraryApi {
  private readonly http = inject(HttpClient);

  read(id: ExerciseId): Observable<ExerciseView> {
    return this.http.get<ExerciseView>(routes.exercise(id));
  }

  create(exercise: Exercise, idempotencyKey: string): Observable<ExerciseView> {
    return this.http.post<ExerciseView>(
      routes.exercises,
      { exercise },
      { headers: { 'Idempotency-Key': idempotencyKey } },
    );
  }

  /** Replaces the clinic's own exercise; `etag` names the version that was read. */
  replace(exercise: Exercise, etag: string): Observable<ExerciseView> {
    return this.http.put<ExerciseView>(routes.exercise(exercise.id), { exercise }, { headers: { 'If-Match': etag } });
  }

  setFavourite(id: ExerciseId, favourite: boolean): Observable<unknown> {
    const route = routes.exerciseFavourite(id);
    return favourite ? this.http.put(route, null) : this.http.delete(route);
  }

  setArchived(id: ExerciseId, archived: boolean): Observable<unknown> {
    const route = routes.exerciseArchive(id);
    return archived ? this.http.put(route, null) : this.http.delete(route);
  }
}
