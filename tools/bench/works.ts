/** The pieces of work that are compared. */
export const workNames = [
  'page',
  'patient',
  'create',
  'plan',
  'create-plan',
  'visit',
  'events',
  'found-events',
] as const;

/** One of {@link workNames}. */
export type WorkName = (typeof workNames)[number];

/** What each piece of work asks for, for people. */
export const workTitles: Readonly<Record<WorkName, string>> = {
  page: 'page of 50 patients',
  patient: 'one patient',
  create: 'new patient',
  plan: 'a whole plan',
  'create-plan': 'new whole plan',
  visit: 'a visit of 8 items',
  events: 'page of 50 events',
  'found-events': 'the same, filtered',
};

/** Address of the page that is read. */
export const pagePath = '/api/v1/patients?limit=50';

/** Address under which plans are read. */
export const plansPath = '/api/v1/plans';

/** Address under which records are created and read. */
export const patientsPath = '/api/v1/patients';

/** Address under which a patient's plans are created. */
export function patientPlansPath(patientId: string): string {
  return `${patientsPath}/${patientId}/plans`;
}

/** Address under which visits are recorded. */
export const visitsPath = '/api/v1/visits';

/** Address of the record of a visit. */
export function visitRecordPath(visitId: string): string {
  return `${visitsPath}/${visitId}/record`;
}

/** Address of the event log. */
export const eventsPath = '/api/v1/audit/events';

/** Address of the page of events that is read. */
export const eventPagePath = `${eventsPath}?limit=50`;
