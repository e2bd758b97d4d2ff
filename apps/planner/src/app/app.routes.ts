import type { Routes } from '@angular/router';
import { mayLeave } from './data/unsaved-work';
import { permitted } from './sign-in/permitted';
import { secondFactorFirst } from './sign-in/second-factor-first';
import { signedIn } from './sign-in/signed-in';

/** The screens by address. Titles name the screen, never a patient. */
export const appRoutes: Routes = [
  { path: 'sign-in', title: 'Sign in', loadComponent: async () => (await import('./sign-in/sign-in')).SignIn },
  { path: 'welcome', title: 'Welcome', loadComponent: async () => (await import('./welcome/welcome')).Welcome },
  {
    path: '',
    canActivate: [signedIn],
    canActivateChild: [secondFactorFirst],
    loadComponent: async () => (await import('./shell/shell')).Shell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Worklist',
        loadComponent: async () => (await import('./worklist/worklist')).Worklist,
      },
      {
        path: 'patients',
        title: 'Patients',
        loadComponent: async () => (await import('./patients/patients')).Patients,
      },
      {
        path: 'patients/new',
        title: 'New patient',
        canActivate: [permitted('patients.write')],
        canDeactivate: [mayLeave],
        loadComponent: async () => (await import('./patient/new-patient')).NewPatient,
      },
      {
        path: 'patients/:id',
        title: 'Patient',
        canDeactivate: [mayLeave],
        loadComponent: async () => (await import('./patient/patient')).Patient,
      },
      {
        path: 'patients/:id/assessments/new',
        title: 'Assessment',
        canActivate: [permitted('assessments.write')],
        loadComponent: async () => (await import('./assessment/new-assessment')).NewAssessment,
      },
      {
        path: 'patients/:id/assessments/:assessmentId',
        title: 'Assessment',
        canActivate: [permitted('assessments.read')],
        canDeactivate: [mayLeave],
        loadComponent: async () => (await import('./assessment/assessment')).Assessment,
      },
      {
        path: 'patients/:id/plans/new',
        title: 'Plan',
        canActivate: [permitted('plans.write')],
        loadComponent: async () => (await import('./plan/start/new-plan')).NewPlan,
      },
      {
        path: 'patients/:id/plans/:planId',
        title: 'Plan',
        canActivate: [permitted('plans.read')],
        canDeactivate: [mayLeave],
        loadComponent: async () => (await import('./plan/plan')).Plan,
      },
      {
        path: 'patients/:id/plans/:planId/progress',
        title: 'Progress',
        canActivate: [permitted('visits.read')],
        loadComponent: async () => (await import('./progress/progress')).Progress,
      },
      {
        path: 'patients/:id/plans/:planId/visits',
        title: 'Visit',
        canActivate: [permitted('visits.read')],
        loadComponent: async () => (await import('./visit/start/today-visit')).TodayVisit,
      },
      {
        path: 'patients/:id/plans/:planId/visits/:visitId',
        title: 'Visit',
        canActivate: [permitted('visits.read')],
        canDeactivate: [mayLeave],
        loadComponent: async () => (await import('./visit/visit')).Visit,
      },
      {
        path: 'review',
        title: 'Review',
        canActivate: [permitted('reviews.queue')],
        loadComponent: async () => (await import('./review/queue/review-queue')).ReviewQueue,
      },
      {
        path: 'review/caseload',
        title: 'Caseload',
        canActivate: [permitted('reviews.queue')],
        loadComponent: async () => (await import('./review/caseload/caseload-board')).CaseloadBoard,
      },
      {
        path: 'review/samples',
        title: 'Samples',
        canActivate: [permitted('reviews.queue')],
        loadComponent: async () => (await import('./review/samples/review-samples')).ReviewSamples,
      },
      {
        path: 'review/plans/:planId',
        title: 'Plan review',
        canActivate: [permitted('reviews.read')],
        loadComponent: async () => (await import('./review/plan/plan-review')).PlanReview,
      },
      {
        path: 'audit',
        title: 'Audit',
        canActivate: [permitted('audit.read')],
        loadComponent: async () => (await import('./audit/log/event-log')).EventLog,
      },
      {
        path: 'library',
        title: 'Library',
        canActivate: [permitted('exercises.read')],
        loadComponent: async () => (await import('./library/library')).Library,
      },
      {
        path: 'library/new',
        title: 'New exercise',
        canActivate: [permitted('exercises.write')],
        canDeactivate: [mayLeave],
        loadComponent: async () => (await import('./library/edit/new-exercise')).NewExercise,
      },
      {
        path: 'library/:id/edit',
        title: 'Edit exercise',
        canActivate: [permitted('exercises.write')],
        canDeactivate: [mayLeave],
        loadComponent: async () => (await import('./library/edit/edit-exercise')).EditExercise,
      },
      {
        path: 'library/:id',
        title: 'Exercise',
        canActivate: [permitted('exercises.read')],
        loadComponent: async () => (await import('./library/exercise-page')).ExercisePage,
      },
      {
        path: 'admin',
        canActivate: [permitted('clinic.read')],
        loadComponent: async () => (await import('./admin/admin')).Admin,
        children: [
          { path: '', pathMatch: 'full', redirectTo: 'people' },
          {
            path: 'people',
            title: 'People',
            canActivate: [permitted('people.write')],
            loadComponent: async () => (await import('./admin/people/people')).People,
          },
          {
            path: 'clinic',
            title: 'Clinic',
            canDeactivate: [mayLeave],
            loadComponent: async () => (await import('./admin/clinic/clinic')).Clinic,
          },
          {
            path: 'policies',
            title: 'Policies',
            canDeactivate: [mayLeave],
            loadComponent: async () => (await import('./admin/policies/policies')).Policies,
          },
          {
            path: 'rule-parameters',
            title: 'Rule parameters',
            canDeactivate: [mayLeave],
            loadComponent: async () => (await import('./admin/rule-parameters/rule-parameters')).RuleParameters,
          },
        ],
      },
      {
        path: 'account',
        title: 'Your account',
        loadComponent: async () => (await import('./account/account')).Account,
      },
      { path: '**', title: 'Not found', loadComponent: async () => (await import('./shell/not-found')).NotFound },
    ],
  },
];
