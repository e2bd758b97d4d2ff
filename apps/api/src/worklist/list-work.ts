import type { WorklistItem, WorklistPage, WorklistQuery } from '@repattern/contracts';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { instantShape, readCursor, uuidShape, writeCursor } from '../platform/http/cursor';
import { waitingWork, type WaitingRow } from './waiting-work';
import { patientOf } from './worklist-patient';

/** What the caller may do about the work. */
export interface WorkPowers {
  readonly coSigns: boolean;
}

const beforeEverything = ['0001-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000000'];

/** Lists a page of what needs somebody, what has waited longest first. */
export async function listWork(
  unit: UnitOfWork,
  { limit, cursor, scope }: WorklistQuery,
  { coSigns }: WorkPowers,
): Promise<WorklistPage> {
  const after = cursor === undefined ? beforeEverything : readCursor(cursor, [instantShape, uuidShape]);
  const rows = await unit.lastRows(waitingWork, [limit + 1, unit.requestId, scope, ...after, coSigns]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(itemOf), nextCursor: last ? writeCursor([last.since, last.key]) : null };
}

function itemOf(row: WaitingRow): WorklistItem {
  return {
    kind: row.kind,
    since: row.since,
    patient: patientOf(row),
    assessmentId: row.assessment_id,
    planId: row.plan_id,
    itemIds: row.items,
    by: row.by_id === null ? null : { id: row.by_id, displayName: row.by_name ?? '' },
  };
}
