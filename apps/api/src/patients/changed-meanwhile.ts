import type { PatientView } from '@repattern/contracts';
import { missedChanges } from '../platform/audit-trail/missed-changes';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { patientRead } from './patient-read';

/** The answer to a change that lost a race: the record as it is now, and who changed what since it was read. */
export async function changedMeanwhile(
  unit: UnitOfWork,
  current: PatientView,
  readVersion: number,
): Promise<ProblemException> {
  const changes = await missedChanges(unit, current.id, readVersion);
  await recordEvent(unit, patientRead(current.id));
  const headers = { etag: etagOf(current.version) };
  return new ProblemException('resource.changed-meanwhile', {
    headers,
    members: { current, changes },
    keepsWork: true,
  });
}
