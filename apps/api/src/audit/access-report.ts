import type { AccessReport } from '@repattern/contracts';
import { showingActions, type AuditAction } from '@repattern/domain';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';

interface AccessRow {
  now: string;
  known: boolean;
  seen: boolean;
  person_id: string | null;
  person_name: string | null;
  count: number;
  first: string;
  last: string;
  actions: { action: AuditAction; count: number }[];
  days: { on: string; count: number }[];
}

/** Days that are told of each person. @source policy */
const mostDays = 31;

// What is about the patient alone, and the lists in which the patient stood with others.
const readAccesses: Statement<AccessRow> = {
  name: 'read-accesses',
  text: `
    WITH known AS (SELECT id FROM patients WHERE id = $1::uuid),
    event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id)
      SELECT 'audit.access-read', 'patient', id, $2::uuid FROM known
    ), seen AS (
      SELECT e.person_id, e.action, e.at FROM known k JOIN audit_events e ON e.patient_id = k.id WHERE e.action = ANY ($3::text[])
      UNION ALL SELECT l.person_id, l.action, l.at FROM known k, lists_showing(k.id) AS l
    ), counted AS (
      SELECT s.person_id, s.action, (s.at AT TIME ZONE c.time_zone)::date AS on_day, count(*)::integer AS count,
        min(s.at) AS first, max(s.at) AS last
      FROM seen s, clinics c WHERE c.id = current_clinic() GROUP BY 1, 2, 3
    ), people_seen AS (
      SELECT person_id, sum(count)::integer AS count, min(first) AS first, max(last) AS last FROM counted GROUP BY 1
    )
    SELECT now() AS now, EXISTS (SELECT FROM known) AS known, p.last IS NOT NULL AS seen, p.person_id, u.display_name AS person_name,
      p.count, p.first, p.last,
      (SELECT jsonb_agg(a ORDER BY a.count DESC, a.action) FROM (SELECT c.action, sum(c.count)::integer AS count FROM counted c
        WHERE c.person_id IS NOT DISTINCT FROM p.person_id GROUP BY 1) AS a) AS actions,
      (SELECT jsonb_agg(d ORDER BY d.on DESC) FROM (SELECT c.on_day AS on, sum(c.count)::integer AS count FROM counted c
        WHERE c.person_id IS NOT DISTINCT FROM p.person_id GROUP BY 1 ORDER BY 1 DESC LIMIT ${String(mostDays)}) AS d) AS days
    FROM (SELECT) AS always LEFT JOIN people_seen p ON true LEFT JOIN people u ON u.id = p.person_id
    ORDER BY p.last DESC, p.person_id`,
};

/** Who looked at a patient's record, in lists too; that this was asked is an event of the record itself. */
export async function reportAccess(unit: UnitOfWork, patientId: string): Promise<AccessReport> {
  const rows = await unit.lastRows(readAccesses, [patientId, unit.requestId, showingActions]);
  const [first] = rows;
  if (first?.known !== true) throw new ProblemException('resource.not-found');
  return { patientId, at: first.now, items: rows.filter(({ seen }) => seen).map(rowOf) };
}

function rowOf({
  person_id,
  person_name,
  count,
  first,
  last,
  actions,
  days,
}: AccessRow): AccessReport['items'][number] {
  const person = person_id === null ? null : { id: person_id, displayName: person_name ?? '' };
  return { person, count, first, last, actions, days };
}
