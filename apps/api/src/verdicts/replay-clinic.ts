import { replayVisit, type StoredVisitVerdicts, type VerdictDifference } from '@repattern/domain';
import { recordEvent } from '../platform/audit-trail/record-event';
import type { Database } from '../platform/database/database';
import type { Statement } from '../platform/database/statement';
import { inClinicOf } from '../platform/identity/each-clinic';
import { firstDifference } from './first-difference';

/** A stored verdict that is another when it is given again. */
export interface ReplayDifference {
  readonly visitId: string;
  /** `item` with its identifier, `phase`, `stop`; or `evidence` where nothing can be given again from what is stored. */
  readonly part: string;
  /** JSON Pointer of the first place in which both differ. */
  readonly pointer: string;
}

/** What came of a clinic's stored verdicts. */
export interface ReplayedClinic {
  readonly visits: number;
  readonly differing: number;
}

interface StoredRow extends StoredVisitVerdicts {
  visit_id: string;
}

/** So many visits are held in memory at a time. */
const batchSize = 50;

const selectStored: Statement<StoredRow> = {
  name: 'list-stored-verdicts',
  text: `SELECT visit_id, evidence, verdicts FROM visit_verdicts WHERE visit_id > $1 ORDER BY visit_id LIMIT ${String(batchSize)}`,
};

/** Gives every stored verdict of a clinic again from its evidence, visit by visit, and tells each that is not the same. */
export async function replayClinic(
  database: Database,
  clinicId: string,
  tell: (difference: ReplayDifference) => void,
): Promise<ReplayedClinic> {
  const inClinic = inClinicOf(database, clinicId);
  let [visits, differing] = [0, 0];
  let after: string | undefined = '00000000-0000-0000-0000-000000000000';
  while (after !== undefined) {
    const last: string = after;
    const rows = await inClinic((unit) => unit.rows(selectStored, [last]));
    for (const row of rows) {
      const differences = differencesOf(row);
      differences.forEach(tell);
      visits += 1;
      differing += differences.length > 0 ? 1 : 0;
    }
    after = rows.at(-1)?.visit_id;
  }
  await inClinic((unit) => recordEvent(unit, { action: 'verdicts.replayed', data: { visits, differing } }));
  return { visits, differing };
}

/** What was stored may have been changed into anything, by whoever owns the database. */
function differencesOf({ visit_id: visitId, ...stored }: StoredRow): ReplayDifference[] {
  try {
    return replayVisit(stored).map((difference) => ({
      visitId,
      part: partOf(difference),
      pointer: firstDifference(difference.stored, difference.replayed) ?? '',
    }));
  } catch {
    return [{ visitId, part: 'evidence', pointer: '' }];
  }
}

function partOf(difference: VerdictDifference): string {
  return difference.part === 'item' ? `item ${difference.item}` : difference.part;
}
