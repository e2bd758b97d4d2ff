import { HttpClient, HttpParams, type HttpResponse } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AssessmentDocument } from '@repattern/domain';
import { map, type Observable } from 'rxjs';
import type { AssessmentPage, AssessmentView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { PageRequest, Tagged } from './patients-api';

// A browser carries at most 64 KiB of bodies beyond the end of their page, and a character may take three bytes.
const outlivingCharacters = 20_000;

/** Reads, writes and signs assessments. */
@Service()
export class AssessmentsApi {
  private readonly http = inject(HttpClient);

  list(patientId: string, { cursor, limit }: PageRequest): Observable<AssessmentPage> {
    const params = new HttpParams({ fromObject: { limit } });
    return this.http.get<AssessmentPage>(routes.patientAssessments(patientId), {
      params: cursor === null ? params : params.set('cursor', cursor),
    });
  }

  /** Starts a draft: from a signed assessment, or an empty one. */
  start(patientId: string, basedOn: string | null, idempotencyKey: string): Observable<Tagged<AssessmentView>> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.http
      .post<AssessmentView>(routes.patientAssessments(patientId), { basedOn }, { headers, observe: 'response' })
      .pipe(map(tagged));
  }

  /** Starts a draft from a file. */
  import(patientId: string, file: unknown, idempotencyKey: string): Observable<Tagged<AssessmentView>> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.http
      .post<AssessmentView>(routes.assessmentImport(patientId), { file }, { headers, observe: 'response' })
      .pipe(map(tagged));
  }

  read(id: string): Observable<Tagged<AssessmentView>> {
    return this.http.get<AssessmentView>(routes.assessment(id), { observe: 'response' }).pipe(map(tagged));
  }

  /** Saves a whole draft; the request goes on when the tab is closed meanwhile. */
  save(id: string, etag: string, document: AssessmentDocument): Observable<Tagged<AssessmentView>> {
    const body = JSON.stringify({ document });
    return this.http
      .put<AssessmentView>(routes.assessment(id), body, {
        headers: { 'If-Match': etag, 'Content-Type': 'application/json' },
        observe: 'response',
        keepalive: body.length <= outlivingCharacters,
      })
      .pipe(map(tagged));
  }

  sign(read: Tagged<AssessmentView>): Observable<Tagged<AssessmentView>> {
    return this.command(routes.assessmentSign(read.value.id), read.etag);
  }

  discard(read: Tagged<AssessmentView>): Observable<Tagged<AssessmentView>> {
    return this.command(routes.assessmentDiscard(read.value.id), read.etag);
  }

  /** Adds to a signed assessment. */
  addAddendum(id: string, addendum: { text: string; reason: string }, key: string): Observable<Tagged<AssessmentView>> {
    const headers = { 'Idempotency-Key': key };
    return this.http
      .post<AssessmentView>(routes.assessmentAddenda(id), addendum, { headers, observe: 'response' })
      .pipe(map(tagged));
  }

  /** The case file of an assessment. */
  file(id: string): Observable<Blob> {
    return this.http.get(routes.assessmentFile(id), { responseType: 'blob' });
  }

  private command(path: string, etag: string): Observable<Tagged<AssessmentView>> {
    const headers = { 'If-Match': etag };
    return this.http.post<AssessmentView>(path, {}, { headers, observe: 'response' }).pipe(map(tagged));
  }
}

function tagged(response: HttpResponse<AssessmentView>): Tagged<AssessmentView> {
  const value = response.body;
  if (value === null) throw new Error('The API answered without an assessment.');
  return { value, etag: response.headers.get('ETag') ?? assessmentEtag(value) };
}

/** The tag that the API gives a version of an assessment. */
export function assessmentEtag({ version }: AssessmentView): string {
  return `"${version}"`;
}
