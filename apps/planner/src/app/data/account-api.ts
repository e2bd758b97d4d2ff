import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ChangePasswordRequest,
  RecoveryCodesView,
  SecondFactorSecret,
  SecondFactorView,
  WelcomeRequest,
  WelcomeView,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';

/** Passwords and second factors: one’s own, and the password chosen with a link. */
@Service()
export class AccountApi {
  private readonly http = inject(HttpClient);

  changePassword(request: ChangePasswordRequest): Observable<unknown> {
    return this.http.put<unknown>(routes.sessionPassword, request);
  }

  secondFactor(): Observable<SecondFactorView> {
    return this.http.get<SecondFactorView>(routes.secondFactor);
  }

  /** Makes a new secret, which counts once it is confirmed. */
  proposeSecondFactor(password: string): Observable<SecondFactorSecret> {
    return this.http.post<SecondFactorSecret>(routes.secondFactor, { password });
  }

  confirmSecondFactor(code: string): Observable<RecoveryCodesView> {
    return this.http.post<RecoveryCodesView>(routes.secondFactorConfirm, { code });
  }

  removeSecondFactor(password: string): Observable<unknown> {
    return this.http.post<unknown>(routes.secondFactorRemove, { password });
  }

  /** What a link is for. Its secret travels in a body, because servers log addresses. */
  lookAtLink(token: string): Observable<WelcomeView> {
    return this.http.post<WelcomeView>(routes.welcomeLook, { token });
  }

  /** Chooses a password with a link, which is used up by it. */
  choosePassword(request: WelcomeRequest): Observable<unknown> {
    return this.http.post<unknown>(routes.welcome, request);
  }
}
