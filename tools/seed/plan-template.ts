import type { Client } from 'pg';

/** Tables that hold a patient's care, those first to which others refer, and how their rows of one plan are found. */
const tables = {
  patients: 'id = $2',
  assessments: 'patient_id = $2',
  plans: 'id = $1',
  plan_revisions: 'plan_id = $1',
  plan_transitions: 'plan_id = $1',
  planned_visits: 'plan_id = $1',
  visits: 'plan_id = $1',
  visit_verdicts: 'plan_id = $1',
  visit_item_verdicts: 'visit_id IN (SELECT id FROM visits WHERE plan_id = $1)',
  phase_moves: 'plan_id = $1',
  plan_signals: 'plan_id = $1',
} as const;

const identifier = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/;

/** A table of which rows are copied. */
export type CareTable = keyof typeof tables;

/** Every table of which rows are copied. */
export const careTables = Object.keys(tables) as CareTable[];

/** The text of a row as a JSON object, in parts of which every second is an identifier. */
export type TemplateRow = readonly string[];

/** A plan under way with all that belongs to it, as the database holds it. */
export interface PlanTemplate {
  readonly rows: Readonly<Record<CareTable, readonly TemplateRow[]>>;
  /** Identifiers that a copy has others for: of the patient, the plan, and each assessment and visit. */
  readonly ids: readonly string[];
  readonly therapistId: string;
}

/** Reads the active plans of a clinic, oldest first. */
export async function readTemplates(client: Client, clinicId: string): Promise<PlanTemplate[]> {
  const { rows } = await client.query<{ id: string; patient_id: string; therapist_id: string }>(
    `SELECT l.id, l.patient_id, p.therapist_id FROM plans l JOIN patients p ON p.id = l.patient_id
     WHERE l.clinic_id = $1 AND l.status = 'active' AND l.work = 'none' AND p.therapist_id IS NOT NULL
       AND p.archived_at IS NULL AND p.record_number LIKE 'DEMO%' ORDER BY p.record_number`,
    [clinicId],
  );
  const templates: PlanTemplate[] = [];
  for (const { id, patient_id, therapist_id } of rows)
    templates.push({ ...(await readRows(client, id, patient_id)), therapistId: therapist_id });
  return templates;
}

async function readRows(
  client: Client,
  planId: string,
  patientId: string,
): Promise<Pick<PlanTemplate, 'rows' | 'ids'>> {
  const found = new Map<CareTable, string[]>();
  for (const table of careTables) {
    // Every statement has the same two values, whichever of them it needs.
    const { rows } = await client.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM ${table} t WHERE $1::uuid IS NOT NULL AND $2::uuid IS NOT NULL AND ${tables[table]} ORDER BY 1`,
      [planId, patientId],
    );
    found.set(
      table,
      rows.map(({ row }) => row),
    );
  }
  const ofRows = (table: 'assessments' | 'visits'): string[] =>
    (found.get(table) ?? []).map((row) => (JSON.parse(row) as { id: string }).id);
  const parted = [...found].map(([table, texts]): [CareTable, TemplateRow[]] => [table, texts.map(inParts)]);
  const rows = Object.fromEntries(parted) as Record<CareTable, TemplateRow[]>;
  return { rows, ids: [patientId, planId, ...ofRows('assessments'), ...ofRows('visits')] };
}

function inParts(text: string): TemplateRow {
  return text.split(identifier);
}
