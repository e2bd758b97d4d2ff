/**
 * A part of a statement, `started`: notes the first phase of a plan that comes in force in `moved`, on its day in the clinic or on the
 * first day of the plan, whichever is later; adds nothing to a plan that has a phase. `document` is the SQL of what is in force then.
 */
export function startPhaseOf(document: string): string {
  return `
    started AS (
      INSERT INTO phase_moves (plan_id, seq, kind, to_phase, since, at)
      SELECT m.id, 1, 'start', (d.document->'phases'->0->>'number')::smallint,
        greatest((m.updated_at AT TIME ZONE (SELECT c.time_zone FROM clinics c WHERE c.id = m.clinic_id))::date,
          (d.document->'calendar'->>'startOn')::date), m.updated_at
      FROM moved m, LATERAL (SELECT ${document} AS document) AS d
      WHERE m.in_force IS NOT NULL AND NOT EXISTS (SELECT FROM phase_moves s WHERE s.plan_id = m.id) RETURNING *
    )`;
}
