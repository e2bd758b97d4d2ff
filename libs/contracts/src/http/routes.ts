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
  exercises: '/api/v1/exercises',
  ownExercises: '/api/v1/exercises/own',
  exercise: (id: string) => `/api/v1/exercises/${encoded(id)}`,
  exerciseFavourite: (id: string) => `/api/v1/exercises/${encoded(id)}/favourite`,
  exerciseArchive: (id: string) => `/api/v1/exercises/${encoded(id)}/archive`,
} as const;
