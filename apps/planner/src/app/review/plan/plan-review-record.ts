import { inject, type Signal } from '@angular/core';
import type { AssessmentView, PatientView, PlanChangesView, PlanReviewView, PlanView } from '@repattern/contracts';
import { catchError, forkJoin, map, of, switchMap, throwError, type Observable } from 'rxjs';
import { AssessmentsApi } from '../../data/assessments-api';
import { failureOf, isProblemWith } from '../../data/failure';
import { HistoryApi } from '../../data/history-api';
import { PatientsApi } from '../../data/patients-api';
import { PlansApi } from '../../data/plans-api';
import { readRecord, type ReadRecord } from '../../data/read-record';
import { ReviewsApi } from '../../data/reviews-api';

/** A plan with everything that its review looks at. */
export interface ReviewedPlan {
  readonly review: PlanReviewView;
  readonly plan: PlanView;
  readonly patient: PatientView;
  readonly assessment: AssessmentView;
  /** What changed since the last review; null before anything is signed. */
  readonly changes: PlanChangesView | null;
}

/** The plan that the address names, as a supervisor reads it. Needs an injection context. */
export function reviewedPlan(planId: Signal<string>): ReadRecord<ReviewedPlan> {
  const patients = inject(PatientsApi);
  const plans = inject(PlansApi);
  const assessments = inject(AssessmentsApi);
  const reviews = inject(ReviewsApi);
  const history = inject(HistoryApi);
  const valueOf = <T>(read: Observable<{ readonly value: T }>): Observable<T> => read.pipe(map(({ value }) => value));
  return readRecord(planId, (id) =>
    forkJoin({
      review: reviews.read(id),
      changes: history.changes(id, null).pipe(catchError(noneSigned)),
      ofPlan: valueOf(plans.read(id)).pipe(
        switchMap((plan) =>
          forkJoin({
            plan: of(plan),
            patient: valueOf(patients.read(plan.patientId)),
            assessment: valueOf(assessments.read(plan.assessmentId)),
          }),
        ),
      ),
    }).pipe(map(({ review, changes, ofPlan }) => ({ review, changes, ...ofPlan }))),
  );
}

/** A plan of which nothing is signed has no changes; everything else that fails, fails. */
function noneSigned(error: unknown): Observable<null> {
  return isProblemWith(failureOf(error), 'resource.not-found') ? of(null) : throwError(() => error);
}
