import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { OpenVisitRequest, VisitPage, VisitVerdictsView, VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { VisitDocument } from '@repattern/domain';
import { map, type Observable } from 'rxjs';
import { bodyThatOutlives } from './body-that-outlives';
import { everyPage } from './every-page';
import type { PageRequest } from './patients-api';
import { tagged, type Tagged } from './tagged';

const pageVisits = 100;

/** Reads, records and moves visits. */
@Service()
export class VisitsApi {
  private readonly http = inject(HttpClient);

  list(planId: string, { cursor, limit }: PageRequest): Observable<VisitPage> {
    const params = new HttpParams({ fromObject: { limit } });
    return this.http.get<VisitPage>(routes.planVisits(planId), {
      params: cursor === null ? params : params.set('cursor', cursor),
    });
  }

  /** Every visit of a plan, newest first: a verdict needs all that went before. */
  all(planId: string): Observable<readonly VisitView[]> {
    return everyPage((cursor) => this.list(planId, { cursor, limit: pageVisits }));
  }

  /** Records what became of a planned visit, or begins one that was not planned. */
  open(planId: string, visit: OpenVisitRequest, idempotencyKey: string): Observable<Tagged<VisitView>> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.http
      .post<VisitView>(routes.planVisits(planId), visit, { headers, observe: 'response' })
      .pipe(map(tagged));
  }

  read(id: string): Observable<Tagged<VisitView>> {
    return this.http.get<VisitView>(routes.visit(id), { observe: 'response' }).pipe(map(tagged));
  }

  /** Saves the whole record; the request goes on when the tab is closed meanwhile. */
  save(id: string, etag: string, document: VisitDocument): Observable<Tagged<VisitView>> {
    const { body, headers, keepalive } = bodyThatOutlives({ document });
    return this.http
      .put<VisitView>(routes.visitRecord(id), body, {
        headers: { ...headers, 'If-Match': etag },
        observe: 'response',
        keepalive,
      })
      .pipe(map(tagged));
  }

  /** Begins the visit of somebody who has arrived. */
  start({ value, etag }: Tagged<VisitView>): Observable<Tagged<VisitView>> {
    return this.command(routes.visitStep(value.id, 'start'), etag, {});
  }

  /** Takes a visit back in which nothing was recorded. */
  cancel({ value, etag }: Tagged<VisitView>): Observable<Tagged<VisitView>> {
    return this.command(routes.visitStep(value.id, 'cancel'), etag, {});
  }

  /** Finishes a visit with its record as it stays. */
  finish({ value, etag }: Tagged<VisitView>, document: VisitDocument): Observable<Tagged<VisitView>> {
    return this.command(routes.visitStep(value.id, 'finish'), etag, { document });
  }

  /** Adds to a visit that is finished. */
  addAddendum(id: string, addendum: { text: string; reason: string }, key: string): Observable<Tagged<VisitView>> {
    const headers = { 'Idempotency-Key': key };
    return this.http
      .post<VisitView>(routes.visitAddenda(id), addendum, { headers, observe: 'response' })
      .pipe(map(tagged));
  }

  /** What was recommended at a finished visit, and what was decided. */
  verdicts(id: string): Observable<VisitVerdictsView> {
    return this.http.get<VisitVerdictsView>(routes.visitVerdicts(id));
  }

  private command(path: string, etag: string, body: object): Observable<Tagged<VisitView>> {
    const headers = { 'If-Match': etag };
    return this.http.post<VisitView>(path, body, { headers, observe: 'response' }).pipe(map(tagged));
  }
}
