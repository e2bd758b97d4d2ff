import type { PlanTransition } from '@repattern/domain';

const encoded = encodeURIComponent;

/** Paths of the API, below the origin. */
export const routes = {
  session: '/api/v1/session',
  worklist: '/api/v1/worklist',
  people: '/api/v1/people',
  patients: '/api/v1/patients',
  patientSearch: '/api/v1/patients/search',
  patient: (id: string) => `/api/v1/patients/${encoded(id)}`,
  patientAssessments: (patientId: string) => `/api/v1/patients/${encoded(patientId)}/assessments`,
  assessmentImport: (patientId: string) => `/api/v1/patients/${encoded(patientId)}/assessments/import`,
  assessment: (id: string) => `/api/v1/assessments/${encoded(id)}`,
  assessmentSign: (id: string) => `/api/v1/assessments/${encoded(id)}/sign`,
  assessmentDiscard: (id: string) => `/api/v1/assessments/${encoded(id)}/discard`,
  assessmentAddenda: (id: string) => `/api/v1/assessments/${encoded(id)}/addenda`,
  assessmentFile: (id: string) => `/api/v1/assessments/${encoded(id)}/file`,
  patientPlans: (patientId: string) => `/api/v1/patients/${encoded(patientId)}/plans`,
  plan: (id: string) => `/api/v1/plans/${encoded(id)}`,
  planDraft: (id: string) => `/api/v1/plans/${encoded(id)}/draft`,
  planStep: (id: string, step: PlanTransition) => `/api/v1/plans/${encoded(id)}/${step}`,
  planCalendar: (id: string) => `/api/v1/plans/${encoded(id)}/calendar`,
  planCalendarFile: (id: string) => `/api/v1/plans/${encoded(id)}/calendar.ics`,
  planCalendarFeed: (id: string) => `/api/v1/plans/${encoded(id)}/calendar-feed`,
  planRevisions: (id: string) => `/api/v1/plans/${encoded(id)}/revisions`,
  planRevision: (id: string, number: number) => `/api/v1/plans/${encoded(id)}/revisions/${number}`,
  calendarFeed: (token: string) => `/api/v1/calendar-feeds/${encoded(token)}.ics`,
  clinic: '/api/v1/clinic',
  ruleParameters: '/api/v1/clinic/rule-parameters',
  clinicProtocols: '/api/v1/clinic-protocols',
  clinicProtocolArchive: (id: string) => `/api/v1/clinic-protocols/${encoded(id)}/archive`,
  exercises: '/api/v1/exercises',
  ownExercises: '/api/v1/exercises/own',
  exercise: (id: string) => `/api/v1/exercises/${encoded(id)}`,
  exerciseFavourite: (id: string) => `/api/v1/exercises/${encoded(id)}/favourite`,
  exerciseArchive: (id: string) => `/api/v1/exercises/${encoded(id)}/archive`,
} as const;
