import type { WorklistQuery, WorklistVisit, WorklistVisitPage } from '@repattern/contracts';
import { calendarDateIn } from '@repattern/domain';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { dateShape, readCursor, textShape, uuidShape, writeCursor } from '../platform/http/cursor';
import { dueVisits, type DueVisitRow } from './due-visits';
import { patientOf } from './worklist-patient';

const beforeEverything = ['0001-01-01', '', '00000000-0000-0000-0000-000000000000'];

/** Lists a page of the visits that are to be held today in the clinic, and of those that were never finished. */
export async function listDueVisits(
  unit: UnitOfWork,
  { limit, cursor, scope }: WorklistQuery,
  timeZone: string,
): Promise<WorklistVisitPage> {
  const today = calendarDateIn(timeZone, new Date());
  const after = cursor === undefined ? beforeEverything : readCursor(cursor, [dateShape, textShape, uuidShape]);
  const rows = await unit.lastRows(dueVisits, [limit + 1, unit.requestId, scope, today, ...after]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const nextCursor = last ? writeCursor([last.on_day, last.by_time, last.key]) : null;
  return { today, items: page.map(visitOf), nextCursor };
}

function visitOf(row: DueVisitRow): WorklistVisit {
  return {
    on: row.on_day,
    at: row.at_time,
    stage: row.stage,
    phase: row.phase,
    reassess: row.reassess,
    patient: patientOf(row),
    planId: row.plan_id,
    visitId: row.visit_id,
    plannedVisitId: row.planned_visit_id,
  };
}
