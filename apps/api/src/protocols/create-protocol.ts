import { randomUUID } from 'node:crypto';
import type { ClinicProtocolView, CreateClinicProtocolRequest } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { ProblemException } from '../platform/http/problem-exception';
import { protocolsFrom, protocolViewOf, type ProtocolRow } from './protocol-row';

// No row comes back when a protocol in use has the name, even one that was saved a moment ago.
const insertProtocol: Statement<ProtocolRow> = {
  name: 'create-clinic-protocol',
  text: `
    WITH created AS (
      INSERT INTO clinic_protocols (id, name, protocol) VALUES ($1, $2, $3::jsonb)
      ON CONFLICT (clinic_id, lower(name)) WHERE archived_at IS NULL DO NOTHING RETURNING *
    ), event AS (
      INSERT INTO audit_events (action, subject_kind, subject_id, request_id)
      SELECT 'protocol.created', 'protocol', id, $4::uuid FROM created
    )
    ${protocolsFrom('created')}`,
};

/** Saves a protocol of the clinic's own. */
export async function createProtocol(
  unit: UnitOfWork,
  { name, protocol }: CreateClinicProtocolRequest,
): Promise<ClinicProtocolView> {
  const row = await unit.row(insertProtocol, [
    randomUUID(),
    name,
    JSON.stringify({ ...protocol, name }),
    unit.requestId,
  ]);
  if (!row) throw new ProblemException('protocol.name-taken');
  return protocolViewOf(row);
}
