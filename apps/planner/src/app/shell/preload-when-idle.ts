import { Service } from '@angular/core';
import type { PreloadingStrategy, Route } from '@angular/router';
import { EMPTY, switchMap, timer, type Observable } from 'rxjs';

const afterMilliseconds = 3000;

/** Fetches the other screens once the first one has been on for a moment, so that they do not compete with it. */
@Service()
export class PreloadWhenIdle implements PreloadingStrategy {
  preload(_route: Route, load: () => Observable<unknown>): Observable<unknown> {
    return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData
      ? EMPTY
      : timer(afterMilliseconds).pipe(switchMap(load));
  }
}
