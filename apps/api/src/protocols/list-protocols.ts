import type { ClinicProtocolPage, PageQuery } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { readCursor, textShape, uuidShape, writeCursor } from '../platform/http/cursor';
import { protocolsFrom, protocolViewOf, type ProtocolRow } from './protocol-row';

const protocolsInUse: Statement<ProtocolRow> = {
  name: 'list-clinic-protocols',
  text: `
    ${protocolsFrom('clinic_protocols')}
    WHERE t.archived_at IS NULL AND (t.name, t.id) > ($2, $3::uuid) ORDER BY t.name, t.id LIMIT $1`,
};

const beforeEverything = ['', '00000000-0000-0000-0000-000000000000'];

/** Lists a page of the clinic's protocols in use, by name. */
export async function listProtocols(unit: UnitOfWork, { limit, cursor }: PageQuery): Promise<ClinicProtocolPage> {
  const after = cursor === undefined ? beforeEverything : readCursor(cursor, [textShape, uuidShape]);
  const rows = await unit.lastRows(protocolsInUse, [limit + 1, ...after]);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { items: page.map(protocolViewOf), nextCursor: last ? writeCursor([last.name, last.id]) : null };
}
