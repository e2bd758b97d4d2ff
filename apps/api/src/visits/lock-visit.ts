import type { VisitView } from '@repattern/contracts';
import type { VisitDocument, VisitStage } from '@repattern/domain';
import { missedChanges } from '../platform/audit-trail/missed-changes';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { etagOf } from '../platform/http/etag';
import { ProblemException } from '../platform/http/problem-exception';
import { readVisit } from './read-visit';

/** One version of a visit that a caller has read and wants to change. */
export interface VisitVersion {
  readonly id: string;
  readonly readVersion: number;
}

/** A visit that nobody else can change until the transaction ends. */
export interface LockedVisit {
  id: string;
  plan_id: string;
  planned_visit_id: string | null;
  on_day: string;
  stage: VisitStage;
  version: number;
  phase: number;
  revision: number;
  document: VisitDocument | null;
}

const lock: Statement<LockedVisit> = {
  name: 'lock-visit',
  text: `
    SELECT id, plan_id, planned_visit_id, on_day, stage, version, phase, revision, document
    FROM visits WHERE id = $1 FOR UPDATE`,
};

/** Locks a visit that nobody has changed since it was read. */
export async function lockVisit(unit: UnitOfWork, { id, readVersion }: VisitVersion): Promise<LockedVisit> {
  const row = await unit.row(lock, [id]);
  if (!row) throw new ProblemException('resource.not-found');
  if (row.version !== readVersion) throw await changedMeanwhile(unit, id, readVersion);
  return row;
}

/** The answer to a change that lost a race: the visit as it is now, and who changed which sections since it was read. */
async function changedMeanwhile(unit: UnitOfWork, id: string, readVersion: number): Promise<ProblemException> {
  const changes = await missedChanges(unit, id, readVersion);
  const current: VisitView = await readVisit(unit, id);
  const headers = { etag: etagOf(current.version) };
  return new ProblemException('resource.changed-meanwhile', {
    headers,
    members: { current, changes },
    keepsWork: true,
  });
}
