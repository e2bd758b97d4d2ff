import type { Client } from 'pg';

/** A plan with what belongs to it, by identifier. */
export interface SeededPlan {
  readonly id: string;
  readonly patientId: string;
  readonly assessmentId: string;
  readonly therapistId: string | null;
  readonly visits: readonly string[];
}

/** What the events of a clinic tell of. */
export interface CareRecords {
  readonly clinicId: string;
  readonly people: readonly string[];
  readonly plans: readonly SeededPlan[];
  readonly plansOf: ReadonlyMap<string, readonly SeededPlan[]>;
  /** By name, as lists show them. */
  readonly patients: readonly string[];
}

/** Reads what there is in a clinic, as the application sees it. */
export async function readCareRecords(client: Client, clinicId: string): Promise<CareRecords> {
  await client.query('BEGIN; SET LOCAL ROLE repattern_app');
  await client.query(`SELECT set_config('repattern.clinic', $1, true)`, [clinicId]);
  const { rows: people } = await client.query<{ id: string }>('SELECT id FROM people ORDER BY email');
  const { rows: patients } = await client.query<{ id: string }>('SELECT id FROM patients ORDER BY name_key, id');
  const { rows: plans } = await client.query<SeededPlan>(`
    SELECT l.id, l.patient_id AS "patientId", l.assessment_id AS "assessmentId", p.therapist_id AS "therapistId",
      ARRAY(SELECT v.id FROM visits v WHERE v.plan_id = l.id ORDER BY v.on_day, v.id) AS visits
    FROM plans l JOIN patients p ON p.id = l.patient_id ORDER BY p.record_number_key, l.created_at`);
  await client.query('COMMIT');
  const plansOf = Map.groupBy(plans, ({ therapistId }) => therapistId ?? '');
  return { clinicId, plans, plansOf, people: people.map(({ id }) => id), patients: patients.map(({ id }) => id) };
}
