import { HttpResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { Connection } from './connection';
import { failureOf } from './failure';
import { IdleWatch } from './idle-watch';

/** Tells the connection and the idle watch which requests were answered and which met silence. */
export const connectionWatch: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  const idle = inject(IdleWatch);
  return next(request).pipe(
    tap({
      next: (event) => {
        if (!(event instanceof HttpResponse)) return;
        connection.noteAnswer();
        idle.noteAnswer(event.headers.get('Date'));
      },
      error: (error: unknown) => {
        if (failureOf(error).kind === 'unreachable') connection.noteSilence();
        else connection.noteAnswer();
      },
    }),
  );
};
