import type { MissedChange, PatientView } from '@repattern/contracts';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { patientRead } from './patient-read';

interface MissedRow {
  version: number;
  by: string;
  at: string;
  fields: string[];
}

const missedChanges: Statement<MissedRow> = {
  name: 'missed-patient-changes',
  text: `
    SELECT (e.data->>'version')::integer AS version, coalesce(p.display_name, '') AS by, e.at,
      ARRAY(SELECT jsonb_object_keys(e.data->'changes')) AS fields
    FROM audit_events e LEFT JOIN people p ON p.id = e.person_id
    WHERE e.subject_id = $1 AND e.data ? 'changes' AND (e.data->>'version')::integer > $2
    ORDER BY e.id DESC LIMIT 50`,
};

/** The answer to a change that lost a race: the record as it is now, and who changed what since it was read. */
export async function changedMeanwhile(
  unit: UnitOfWork,
  current: PatientView,
  readVersion: number,
): Promise<ProblemException> {
  const latest: MissedChange[] = await unit.rows(missedChanges, [current.id, readVersion]);
  const changes = latest.toReversed();
  await recordEvent(unit, patientRead(current.id));
  const headers = { etag: etagOf(current.version) };
  return new ProblemException('resource.changed-meanwhile', {
    headers,
    members: { current, changes },
    keepsWork: true,
  });
}
