import type { Client } from 'pg';
import { copyPlan, type CopiedRows } from './copy-plan';
import type { Filling } from './filling';
import { inventPatient } from './invented-patient';
import { careTables, readTemplates, type PlanTemplate } from './plan-template';
import { Progress } from './progress';
import type { SeededRandom } from './seeded-random';
import { withoutGuards } from './without-guards';

/** How many patients there will be, how many of them with a plan, and who treats them. */
export interface WantedPlans {
  /** Number of the first record. */
  readonly first: number;
  readonly plans: number;
  readonly patients: number;
  readonly therapists: readonly string[];
}

const tables = [...careTables, 'patient_search_terms'] as const;
const [plansAtATime, patientsAtATime] = [20, 500];

/** Adds patients to a clinic, the first of them each with a copy of one of its plans. */
export async function writePlans(filling: Filling, { first, plans, patients, therapists }: WantedPlans): Promise<void> {
  const { client, clinic, random } = filling;
  const insert = await insertionOf(client);
  await withoutGuards(client, [...tables, 'review_stale'], async () => {
    const templates = await readTemplates(client, clinic.id);
    const told = new Progress('plans', plans);
    // The next plans are copied while the database takes those before.
    let writing: Promise<unknown> = Promise.resolve();
    for (let done = 0; done < plans;) {
      const numbers = Array.from({ length: Math.min(plansAtATime, plans - done) }, (_, at) => first + done + at);
      const copies = numbers.map((number) => {
        const to = { clinicId: clinic.id, therapistId: random.pick(therapists), number };
        return copyPlan(drawn(templates, random), to, random);
      });
      const texts = tables.map((table) => together(copies, table));
      await writing;
      told.at(done);
      writing = client.query(insert, texts);
      done += numbers.length;
    }
    await writing;
    told.at(plans);
    await client.query(noteStale, [clinic.id]);
  });
  await writePatients(filling, { from: first + plans, to: first + patients, therapists });
  await client.query('VACUUM ANALYZE');
}

/** Draws one, the more often the shorter its history: more plans begin than go on for long. */
function drawn(templates: readonly PlanTemplate[], random: SeededRandom): PlanTemplate {
  const shares = templates.map(({ rows }) => 1 / rows.plan_revisions.length);
  let left = random.next() * shares.reduce((sum, share) => sum + share, 0);
  return templates.find((_, at) => (left -= shares[at] ?? 0) < 0) ?? random.pick(templates);
}

const noteStale = `
  INSERT INTO review_stale (clinic_id, plan_id)
  SELECT l.clinic_id, l.id FROM plans l JOIN patients p ON p.id = l.patient_id
  WHERE l.clinic_id = $1 AND p.record_number LIKE 'SEED%' AND NOT EXISTS (SELECT FROM plan_review_state s WHERE s.plan_id = l.id)`;

function together(copies: readonly CopiedRows[], table: keyof CopiedRows): string {
  return `[${copies.flatMap((copy) => copy[table]).join(',')}]`;
}

/** One statement for all tables, because a plan and its revisions refer to each other. What the database computes is left to it. */
async function insertionOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ table: string; columns: string }>(
    `SELECT table_name AS table, string_agg(quote_ident(column_name), ', ') AS columns FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = ANY ($1) AND is_generated = 'NEVER' AND is_identity = 'NO' GROUP BY 1`,
    [tables],
  );
  const columnsOf = new Map(rows.map(({ table, columns }) => [table, columns]));
  const parts = tables.map((table, at) => {
    const columns = columnsOf.get(table) ?? '';
    return `${table}_added AS (INSERT INTO ${table} (${columns})
      SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $${String(at + 1)}::json))`;
  });
  return `WITH ${parts.join(',\n')} SELECT`;
}

interface MorePatients {
  readonly from: number;
  readonly to: number;
  readonly therapists: readonly string[];
}

const insertPatients = `
  WITH told AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS t (id uuid, clinic uuid, therapist uuid, columns jsonb, terms jsonb)),
  added AS (
    INSERT INTO patients (id, clinic_id, therapist_id, sex, record_number, record_number_key, given_name, family_name, name_key,
      birth_on, invented, created_at, updated_at)
    SELECT t.id, t.clinic, t.therapist, 'unknown', c.record_number, c.record_number_key, c.given_name, c.family_name, c.name_key,
      c.birth_on, true, now() - interval '90 days', now() - interval '90 days'
    FROM told t, jsonb_populate_record(NULL::patients, t.columns) AS c
  )
  INSERT INTO patient_search_terms (clinic_id, term, patient_id)
  SELECT t.clinic, jsonb_array_elements_text(t.terms), t.id FROM told t`;

async function writePatients(
  { client, clinic, random }: Filling,
  { from, to, therapists }: MorePatients,
): Promise<void> {
  await withoutGuards(client, ['patients', 'patient_search_terms'], async () => {
    for (let next = from; next < to; next += patientsAtATime) {
      const numbers = Array.from({ length: Math.min(patientsAtATime, to - next) }, (_, at) => next + at);
      const patients = numbers.map((number) => ({
        ...{ id: random.uuid(), clinic: clinic.id, therapist: random.pick(therapists) },
        ...inventPatient(number, random),
      }));
      await client.query(insertPatients, [JSON.stringify(patients)]);
    }
  });
}
