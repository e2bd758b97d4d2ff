import { HttpClient, type HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AssessmentDocument } from '@repattern/domain';
import { map, type Observable } from 'rxjs';
import type { AssessmentView } from './assessment-view';
import type { PageRequest, Tagged } from './patients-api';

// A browser sends at most 64 KiB of bodies that outlive their page.
const outlivingCharacters = 30_000;

/** Reads, writes and signs assessments. */
@Service()
export class AssessmentsApi {
  private readonly http = inject(HttpClient);

  read(id: string): Observable<Tagged<AssessmentView>> {
    return this.http.get<AssessmentView>(assessmentRoute(id), { observe: 'response' }).pipe(map(tagged));
  }

  /** Saves a whole draft; the request goes on when the tab is closed meanwhile. */
  save(id: string, etag: string, document: AssessmentDocument): Observable<Tagged<AssessmentView>> {
    const body = JSON.stringify({ document });
    return this.http
      .put<AssessmentView>(assessmentRoute(id), body, {
        headers: { 'If-Match': etag, 'Content-Type': 'application/json' },
        observe: 'response',
        keepalive: body.length <= outlivingCharacters,
      })
      .pipe(map(tagged));
  }
}
export type { PageRequest };

function assessmentRoute(id: string): string {
  return `/api/v1/assessments/${encodeURIComponent(id)}`;
}

function tagged(response: HttpResponse<AssessmentView>): Tagged<AssessmentView> {
  const value = response.body;
  if (value === null) throw new Error('The API answered without an assessment.');
  return { value, etag: response.headers.get('ETag') ?? `"${value.version}"` };
}
