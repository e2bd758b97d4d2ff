import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { WorklistPage, WorklistScope } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';
import type { PageRequest } from './patients-api';

/** Reads what is waiting for somebody. */
@Service()
export class WorklistApi {
  private readonly http = inject(HttpClient);

  list(scope: WorklistScope, { cursor, limit }: PageRequest): Observable<WorklistPage> {
    const params = new HttpParams({ fromObject: { scope, limit } });
    return this.http.get<WorklistPage>(routes.worklist, {
      params: cursor === null ? params : params.set('cursor', cursor),
    });
  }
}
