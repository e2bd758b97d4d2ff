import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { calendarColumns, planCalendar, type CalendarRow } from './plan-calendar';

// Before a plan is in force its working copy or what waits for a co-signature is all that there is.
const calendarOfPlan: Statement<CalendarRow> = {
  name: 'plan-calendar',
  text: `
    WITH found AS (SELECT * FROM plans WHERE id = $1),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.calendar-exported', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id) FROM found
    )
    SELECT ${calendarColumns}
    FROM found p JOIN clinics c ON c.id = p.clinic_id CROSS JOIN LATERAL (
      SELECT coalesce((SELECT r.document FROM plan_revisions r
        WHERE r.plan_id = p.id AND r.number = coalesce(p.in_force, p.last_revision)), p.draft) AS document
    ) AS d WHERE d.document IS NOT NULL`,
};

/** The visits of a plan as a calendar file, as the last that a request does. */
export async function readPlanCalendarLast(unit: UnitOfWork, id: string): Promise<string> {
  const [row] = await unit.lastRows(calendarOfPlan, [id, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  return planCalendar(row);
}
