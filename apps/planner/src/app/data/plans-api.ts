import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  CalendarFeedView,
  ChangePlanCalendarRequest,
  CreatePlanRequest,
  PlanPage,
  PlanView,
  RevisionPage,
  RevisionSummary,
  RevisionView,
  SignOffPlanRequest,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { PlanDocument, PlanTransition } from '@repattern/domain';
import { map, type Observable } from 'rxjs';
import { bodyThatOutlives } from './body-that-outlives';
import { everyPage } from './every-page';
import type { PageRequest } from './patients-api';
import { tagged, type Tagged } from './tagged';

const mostRows = 200;

/** Reads, writes and moves plans. */
@Service()
export class PlansApi {
  private readonly http = inject(HttpClient);

  list(patientId: string, { cursor, limit }: PageRequest): Observable<PlanPage> {
    const params = new HttpParams({ fromObject: { limit } });
    return this.http.get<PlanPage>(routes.patientPlans(patientId), {
      params: cursor === null ? params : params.set('cursor', cursor),
    });
  }

  create(patientId: string, plan: CreatePlanRequest, idempotencyKey: string): Observable<Tagged<PlanView>> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.http
      .post<PlanView>(routes.patientPlans(patientId), plan, { headers, observe: 'response' })
      .pipe(map(tagged));
  }

  read(id: string): Observable<Tagged<PlanView>> {
    return this.http.get<PlanView>(routes.plan(id), { observe: 'response' }).pipe(map(tagged));
  }

  /** Saves the whole working copy; the request goes on when the tab is closed meanwhile. */
  save(id: string, etag: string, document: PlanDocument): Observable<Tagged<PlanView>> {
    const { body, headers, keepalive } = bodyThatOutlives({ document });
    return this.http
      .put<PlanView>(routes.planDraft(id), body, {
        headers: { ...headers, 'If-Match': etag },
        observe: 'response',
        keepalive,
      })
      .pipe(map(tagged));
  }

  /** Opens a working copy of a plan that is in force. */
  revise(read: Tagged<PlanView>): Observable<Tagged<PlanView>> {
    return this.command(routes.planStep(read.value.id, 'revise'), read.etag, {});
  }

  /** Takes a step from one status to another. */
  move(read: Tagged<PlanView>, step: PlanTransition, request: SignOffPlanRequest): Observable<Tagged<PlanView>> {
    return this.command(routes.planStep(read.value.id, step), read.etag, request);
  }

  /** Changes the days of a plan that is in force. */
  changeCalendar(read: Tagged<PlanView>, request: ChangePlanCalendarRequest): Observable<Tagged<PlanView>> {
    const headers = { 'If-Match': read.etag };
    return this.http
      .put<PlanView>(routes.planCalendar(read.value.id), request, { headers, observe: 'response' })
      .pipe(map(tagged));
  }

  listRevisions(id: string, { cursor, limit }: PageRequest): Observable<RevisionPage> {
    const params = new HttpParams({ fromObject: { limit } });
    return this.http.get<RevisionPage>(routes.planRevisions(id), {
      params: cursor === null ? params : params.set('cursor', cursor),
    });
  }

  /** Every revision, newest first. */
  everyRevision(id: string): Observable<readonly RevisionSummary[]> {
    return everyPage((cursor) => this.listRevisions(id, { cursor, limit: mostRows }));
  }

  readRevision(id: string, number: number): Observable<RevisionView> {
    return this.http.get<RevisionView>(routes.planRevision(id, number));
  }

  /** The visits as a calendar file. */
  calendarFile(id: string): Observable<Blob> {
    return this.http.get(routes.planCalendarFile(id), { responseType: 'blob' });
  }

  /** Makes a new secret address of the visits; one made before stops working. */
  subscribe(id: string): Observable<CalendarFeedView> {
    return this.http.post<CalendarFeedView>(routes.planCalendarFeed(id), {});
  }

  /** Ends the secret address of the visits. */
  unsubscribe(id: string): Observable<unknown> {
    return this.http.delete(routes.planCalendarFeed(id));
  }

  private command(path: string, etag: string, body: object): Observable<Tagged<PlanView>> {
    const headers = { 'If-Match': etag };
    return this.http.post<PlanView>(path, body, { headers, observe: 'response' }).pipe(map(tagged));
  }
}
