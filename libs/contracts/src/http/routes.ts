/** Paths of the API, below the origin. */
export const routes = {
  session: '/api/v1/session',
  worklist: '/api/v1/worklist',
  people: '/api/v1/people',
  patients: '/api/v1/patients',
  patientSearch: '/api/v1/patients/search',
  patient: (id: string) => `/api/v1/patients/${encodeURIComponent(id)}`,
} as const;
