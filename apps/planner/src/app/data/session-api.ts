import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { SessionView, SignInRequest } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';

/** Signs in and out, and asks who is signed in. */
@Service()
export class SessionApi {
  private readonly http = inject(HttpClient);

  signIn(request: SignInRequest): Observable<SessionView> {
    return this.http.post<SessionView>(routes.session, request);
  }

  read(): Observable<SessionView> {
    return this.http.get<SessionView>(routes.session);
  }

  signOut(): Observable<unknown> {
    return this.http.delete<unknown>(routes.session);
  }
}
