import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { PlanDutiesView, RecordPlanDutyRequest } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';

/** Reads what has to be written about a plan beside its visits, and records that it was. */
@Service()
export class DutiesApi {
  private readonly http = inject(HttpClient);

  read(planId: string): Observable<PlanDutiesView> {
    return this.http.get<PlanDutiesView>(routes.planDuties(planId));
  }

  record(planId: string, duty: RecordPlanDutyRequest, key: string): Observable<unknown> {
    return this.http.post(routes.planDuties(planId), duty, { headers: { 'Idempotency-Key': key } });
  }
}
