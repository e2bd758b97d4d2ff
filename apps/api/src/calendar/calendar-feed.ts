import type { CalendarFeedView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Database } from '../platform/database/database';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { createSessionToken, hashSessionToken } from '../platform/identity/session-token';
import { calendarColumns, planCalendar, type CalendarRow } from './plan-calendar';

const openFeed: Statement = {
  name: 'open-calendar-feed',
  text: `
    WITH target AS (SELECT id, patient_id FROM plans WHERE id = $1),
    opened AS (
      INSERT INTO calendar_feeds (token_hash, plan_id) SELECT $2::bytea, id FROM target
      ON CONFLICT ON CONSTRAINT calendar_feeds_of_plan
        DO UPDATE SET token_hash = $2::bytea, created_by = current_person(), created_at = now()
      RETURNING plan_id
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.feed-opened', 'plan', id, $3::uuid, jsonb_build_object('patient', patient_id) FROM target, opened
    )
    SELECT plan_id FROM opened`,
};

/** Opens a secret address for the visits of a plan; the one before, if there was one, is worth nothing from then on. */
export async function openCalendarFeed(unit: UnitOfWork, planId: string): Promise<CalendarFeedView> {
  const token = createSessionToken();
  const [row] = await unit.lastRows(openFeed, [planId, hashSessionToken(token), unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  return { path: routes.calendarFeed(token) };
}

const closeFeed: Statement = {
  name: 'close-calendar-feed',
  text: `
    WITH target AS (SELECT id, patient_id FROM plans WHERE id = $1),
    closed AS (DELETE FROM calendar_feeds WHERE plan_id = $1 RETURNING plan_id),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
      SELECT 'plan.feed-closed', 'plan', id, $2::uuid, jsonb_build_object('patient', patient_id) FROM target, closed
    )
    SELECT id FROM target`,
};

/** Takes the secret address of a plan back; without one nothing happens. */
export async function closeCalendarFeed(unit: UnitOfWork, planId: string): Promise<void> {
  const [row] = await unit.lastRows(closeFeed, [planId, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
}

const enterFeed: Statement<{ plan_id: string }> = {
  name: 'enter-calendar-feed',
  text: `SELECT plan_id FROM enter_calendar_feed($1)`,
};

// A feed says what is in force: what is only written is nobody's appointment.
const calendarInForce: Statement<CalendarRow> = {
  name: 'calendar-in-force',
  text: `
    SELECT ${calendarColumns}
    FROM plans p JOIN clinics c ON c.id = p.clinic_id JOIN plan_revisions d ON d.plan_id = p.id AND d.number = p.in_force
    WHERE p.id = $1`,
};

/** A request for a feed: nobody is signed in, the secret is all that is known. */
export interface FeedRequest {
  readonly token: string;
  readonly requestId: string;
}

/** The visits of the plan whose secret this is. A secret of nothing and a plan that is not in force yet are answered alike. */
export async function readCalendarFeed(database: Database, { token, requestId }: FeedRequest): Promise<string> {
  const hash = hashSessionToken(token);
  if (hash === null) throw new ProblemException('resource.not-found');
  const opening = { statement: enterFeed, values: [hash], requestId };
  const row = await database.transaction(opening, async (unit, feed) => {
    const [found = null] = feed === null ? [] : await unit.lastRows(calendarInForce, [feed.plan_id]);
    return { commit: false, result: found };
  });
  if (row === null) throw new ProblemException('resource.not-found');
  return planCalendar(row);
}
