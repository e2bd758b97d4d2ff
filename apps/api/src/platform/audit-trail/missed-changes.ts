import type { MissedChange } from '@repattern/contracts';
import type { Statement } from '../database/statement';
import type { UnitOfWork } from '../database/unit-of-work';

interface MissedRow {
  version: number;
  by: string;
  at: string;
  fields: string[];
}

// An event names the changed fields: with their values as `changes`, or alone as `sections` where values are clinical.
const laterChanges: Statement<MissedRow> = {
  name: 'missed-changes',
  text: `
    SELECT (e.data->>'version')::integer AS version, coalesce(p.display_name, '') AS by, e.at,
      ARRAY(SELECT jsonb_object_keys(e.data->'changes') UNION ALL SELECT jsonb_array_elements_text(e.data->'sections')) AS fields
    FROM audit_events e LEFT JOIN people p ON p.id = e.person_id
    WHERE e.subject_id = $1 AND e.data ?| ARRAY['changes', 'sections'] AND (e.data->>'version')::integer > $2
    ORDER BY e.id DESC LIMIT 50`,
};

/** The last changes of a resource after the version that a caller has read, oldest first: who, when, which fields. */
export async function missedChanges(unit: UnitOfWork, id: string, readVersion: number): Promise<MissedChange[]> {
  const latest = await unit.rows(laterChanges, [id, readVersion]);
  return latest.toReversed();
}
