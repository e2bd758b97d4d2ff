import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { RuleParametersView, SaveRuleParametersRequest } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';
import { etagOf } from './tagged';

/** Reads and changes the clinic’s numbers in the rules of progression. */
@Service()
export class RuleParametersApi {
  private readonly http = inject(HttpClient);

  read(): Observable<RuleParametersView> {
    return this.http.get<RuleParametersView>(routes.ruleParameters);
  }

  /** Chooses other numbers for verdicts to come, unless somebody else has since they were read. */
  save(read: RuleParametersView, request: SaveRuleParametersRequest): Observable<RuleParametersView> {
    const headers = { 'If-Match': etagOf(read) };
    return this.http.put<RuleParametersView>(routes.ruleParameters, request, { headers });
  }
}
