import type { HttpInterceptorFn } from '@angular/common/http';
import { inject, Injector } from '@angular/core';
import { toObservable } from '@angular/core/rxjs-interop';
import { routes } from '@repattern/contracts/values';
import { catchError, filter, switchMap, take, throwError } from 'rxjs';
import { failureOf, isProblemWith } from './failure';
import { SessionStore } from './session-store';

/**
 * Holds a request that was refused because the session had ended until the person has signed in again, then sends it
 * once more. Where somebody may do less than this tab knows, the session is read anew. Requests about the session itself are
 * answered as they are.
 */
export const sessionRecovery: HttpInterceptorFn = (request, next) => {
  if (request.url === routes.session) return next(request);
  const store = inject(SessionStore);
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((error: unknown) => {
      const failure = failureOf(error);
      if (isProblemWith(failure, 'permission.missing')) void store.keepAlive();
      if (!isProblemWith(failure, 'session.required')) return throwError(() => error);
      store.expire();
      return toObservable(store.state, { injector }).pipe(
        filter((state) => state.kind !== 'expired'),
        take(1),
        switchMap((state) => (state.kind === 'signed-in' ? next(request) : throwError(() => error))),
      );
    }),
  );
};
