import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  CaseloadView,
  DrawReviewSampleRequest,
  OpenReviewThreadRequest,
  PlanReviewView,
  ReviewPlanRequest,
  ReviewQueuePage,
  ReviewReasonRef,
  ReviewSamplePage,
  ReviewSampleView,
  SnoozeReviewRequest,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';
import type { PageRequest } from './patients-api';

/** Reads what has to be looked at, and says what came of it. */
@Service()
export class ReviewsApi {
  private readonly http = inject(HttpClient);

  /** One page of the queue; parameters that are null are left out. */
  queue(filter: Readonly<Record<string, string | null>>, page: PageRequest): Observable<ReviewQueuePage> {
    const said = Object.entries({ ...filter, ...page }).filter(([, value]) => value !== null);
    const params = said.reduce((all, [name, value]) => all.set(name, String(value)), new HttpParams());
    return this.http.get<ReviewQueuePage>(routes.reviewQueue, { params });
  }

  read(planId: string): Observable<PlanReviewView> {
    return this.http.get<PlanReviewView>(routes.planReview(planId));
  }

  /** Says who looks at a plan; refused when somebody else was assigned than the caller saw. */
  assign(planId: string, personId: string | null, instead: string | null): Observable<unknown> {
    return this.http.put(routes.planReviewAssignment(planId), { personId, instead });
  }

  snooze(planId: string, snooze: SnoozeReviewRequest): Observable<unknown> {
    return this.http.post(routes.planReviewSnoozes(planId), snooze);
  }

  resolve(planId: string, reasons: readonly ReviewReasonRef[], note: string): Observable<unknown> {
    const meant = reasons.map(({ kind, key, since }) => ({ kind, key, since }));
    return this.http.post(routes.planReviewResolutions(planId), { reasons: meant, note });
  }

  review(planId: string, review: ReviewPlanRequest, key: string): Observable<unknown> {
    return this.http.post(routes.planReviews(planId), review, { headers: { 'Idempotency-Key': key } });
  }

  openThread(planId: string, thread: OpenReviewThreadRequest, key: string): Observable<unknown> {
    return this.http.post(routes.planReviewThreads(planId), thread, { headers: { 'Idempotency-Key': key } });
  }

  comment(threadId: string, text: string, key: string): Observable<unknown> {
    return this.http.post(routes.reviewThreadComments(threadId), { text }, { headers: { 'Idempotency-Key': key } });
  }

  settle(threadId: string): Observable<unknown> {
    return this.http.post(routes.reviewThreadSettle(threadId), {});
  }

  /** Answers a plan that was returned. */
  answer(reviewId: string, text: string): Observable<unknown> {
    return this.http.post(routes.planReviewAnswer(reviewId), { text });
  }

  /** The caseload over the last days. */
  caseload(days: number): Observable<CaseloadView> {
    return this.http.get<CaseloadView>(routes.caseload, { params: new HttpParams({ fromObject: { days } }) });
  }

  samples({ cursor, limit }: PageRequest): Observable<ReviewSamplePage> {
    const params = new HttpParams({ fromObject: { limit } });
    return this.http.get<ReviewSamplePage>(routes.reviewSamples, {
      params: cursor === null ? params : params.set('cursor', cursor),
    });
  }

  draw(sample: DrawReviewSampleRequest, key: string): Observable<ReviewSampleView> {
    return this.http.post<ReviewSampleView>(routes.reviewSamples, sample, { headers: { 'Idempotency-Key': key } });
  }
}
