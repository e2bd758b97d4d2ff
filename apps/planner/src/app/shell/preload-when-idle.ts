import { Service } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { catchError, EMPTY, switchMap, timer, type Observable } from 'rxjs';

const afterMilliseconds = 3000;

/**
 * Fetches the other screens once the first one has been on for a moment, so that they do not compete with it.
 * One that cannot be fetched now is fetched when it is opened.
 */
@Service()
export class PreloadWhenIdle implements PreloadingStrategy {
  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return timer(afterMilliseconds).pipe(
      switchMap(load),
      catchError(() => EMPTY),
    );
  }
}
