import type { ClinicProtocolView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { protocolsFrom, protocolViewOf, type ProtocolRow } from './protocol-row';

// One that is out of use already is answered as it is.
const takeOutOfUse: Statement<ProtocolRow> = {
  name: 'archive-clinic-protocol',
  text: `
    WITH archived AS (
      UPDATE clinic_protocols SET archived_by = current_person(), archived_at = now()
      WHERE id = $1 AND archived_at IS NULL RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id)
      SELECT 'protocol.archived', 'protocol', id, $2::uuid FROM archived
    ), target AS (
      SELECT * FROM archived UNION ALL SELECT * FROM clinic_protocols WHERE id = $1 AND archived_at IS NOT NULL
    )
    ${protocolsFrom('target')}`,
};

/** Takes a protocol out of use; plans that started from it keep naming it. */
export async function archiveProtocolLast(unit: UnitOfWork, id: string): Promise<ClinicProtocolView> {
  const [row] = await unit.lastRows(takeOutOfUse, [id, unit.requestId]);
  if (!row) throw new ProblemException('resource.not-found');
  return protocolViewOf(row);
}
