import type { Call } from '../answers/call.ts';
import { withClient } from '../database/bench-database.ts';
import { eventPagePath, eventsPath } from '../works.ts';

/** A page of the log, by what it shows. */
export interface LogPage {
  readonly title: string;
  readonly calls: readonly Call[];
}

const samples = `
  SELECT (SELECT array_agg(id::text) FROM (SELECT DISTINCT person_id AS id FROM audit_events WHERE action = 'plan.changed' LIMIT 20) p) AS people,
    (SELECT array_agg(id::text) FROM (SELECT patient_id AS id FROM plans TABLESAMPLE BERNOULLI (20) LIMIT 50) p) AS patients,
    (SELECT array_agg(id::text) FROM (SELECT id FROM plans TABLESAMPLE BERNOULLI (20) LIMIT 50) p) AS plans,
    (SELECT array_agg(term) FROM (SELECT DISTINCT left(term, 5) AS term FROM patient_search_terms WHERE length(term) > 5 LIMIT 50) t) AS terms,
    (SELECT (max(at) - interval '400 days')::date::text FROM audit_events) AS day`;

interface Samples {
  readonly people: readonly string[];
  readonly patients: readonly string[];
  readonly plans: readonly string[];
  readonly terms: readonly string[];
  readonly day: string;
}

/** The pages that are measured: every filter alone, and those that could be slow together. */
export async function logPages(databaseUrl: string): Promise<LogPage[]> {
  const { rows } = await withClient(databaseUrl, (client) => client.query<Samples>(samples));
  const [known] = rows;
  if (!known) throw new Error('There is nothing to look for.');
  const { people, patients, plans, terms, day } = known;
  const paged = (title: string, filters: readonly string[]): LogPage => ({
    title,
    calls: filters.map((filter) => ({ path: `${eventPagePath}&${filter}` })),
  });
  return [
    { title: 'whole log', calls: [{ path: eventPagePath }] },
    paged(
      'one person',
      people.map((id) => `person=${id}`),
    ),
    paged(
      'one patient',
      patients.map((id) => `patient=${id}`),
    ),
    paged(
      'one plan',
      plans.map((id) => `plan=${id}`),
    ),
    paged('a rare action', ['action=clinic.changed', 'action=exercise.archived']),
    paged('several actions', ['action=clinic.changed&action=plan.changed&action=visit.finished&action=access.refused']),
    paged('until a day', [`to=${day}`]),
    paged(
      'person and action',
      people.map((id) => `person=${id}&action=plan.changed`),
    ),
    { title: 'a text', calls: terms.map((text) => ({ method: 'POST', path: `${eventsPath}/search`, body: { text } })) },
  ];
}
