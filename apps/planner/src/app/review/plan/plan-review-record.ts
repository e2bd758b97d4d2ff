import { inject, type Signal } from '@angular/core';
import type { AssessmentView, PatientView, PlanReviewView, PlanView } from '@repattern/contracts';
import { forkJoin, map, of, switchMap, type Observable } from 'rxjs';
import { AssessmentsApi } from '../../data/assessments-api';
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
}

/** The plan that the address names, as a supervisor reads it. Needs an injection context. */
export function reviewedPlan(planId: Signal<string>): ReadRecord<ReviewedPlan> {
  const patients = inject(PatientsApi);
  const plans = inject(PlansApi);
  const assessments = inject(AssessmentsApi);
  const reviews = inject(ReviewsApi);
  const valueOf = <T>(read: Observable<{ readonly value: T }>): Observable<T> => read.pipe(map(({ value }) => value));
  return readRecord(planId, (id) =>
    forkJoin({
      review: reviews.read(id),
      ofPlan: valueOf(plans.read(id)).pipe(
        switchMap((plan) =>
          forkJoin({
            plan: of(plan),
            patient: valueOf(patients.read(plan.patientId)),
            assessment: valueOf(assessments.read(plan.assessmentId)),
          }),
        ),
      ),
    }).pipe(map(({ review, ofPlan }) => ({ review, ...ofPlan }))),
  );
}
