import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AssessmentDocument } from '@repattern/domain';
import { map, type Observable } from 'rxjs';
import type { AssessmentPage, AssessmentView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { bodyThatOutlives } from './body-that-outlives';
import type { PageRequest } from './patients-api';
import { tagged, type Tagged } from './tagged';

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
    const { body, headers, keepalive } = bodyThatOutlives({ document });
    return this.http
      .put<AssessmentView>(routes.assessment(id), body, {
        headers: { ...headers, 'If-Match': etag },
        observe: 'response',
        keepalive,
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
