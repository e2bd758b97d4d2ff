import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { WorklistPage, WorklistScope, WorklistVisitPage } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';
import type { PageRequest } from './patients-api';

/** Reads what is waiting for somebody. */
@Service()
export class WorklistApi {
  private readonly http = inject(HttpClient);

  list(scope: WorklistScope, page: PageRequest): Observable<WorklistPage> {
    return this.http.get<WorklistPage>(routes.worklist, { params: paramsOf(scope, page) });
  }

  /** The visits that are to be held today, and those that began and are not over. */
  visits(scope: WorklistScope, page: PageRequest): Observable<WorklistVisitPage> {
    return this.http.get<WorklistVisitPage>(routes.worklistVisits, { params: paramsOf(scope, page) });
  }
}

function paramsOf(scope: WorklistScope, { cursor, limit }: PageRequest): HttpParams {
  const params = new HttpParams({ fromObject: { scope, limit } });
  return cursor === null ? params : params.set('cursor', cursor);
}
