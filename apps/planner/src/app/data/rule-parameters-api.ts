import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { RuleParametersView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';

/** Reads the clinic’s numbers in the rules of progression. */
@Service()
export class RuleParametersApi {
  private readonly http = inject(HttpClient);

  read(): Observable<RuleParametersView> {
    return this.http.get<RuleParametersView>(routes.ruleParameters);
  }
}
