import type { ClinicProtocolView } from '@repattern/contracts';

/** A protocol as shaped statements answer it. */
export interface ProtocolRow {
  id: string;
  name: string;
  protocol: ClinicProtocolView['protocol'];
  archived_at: string | null;
  created_by: string;
  created_by_name: string;
  created_at: string;
}

/** Selects {@link ProtocolRow}s of a table or of rows that a statement has just written, under the name `t`. */
export function protocolsFrom(source: string): string {
  return `
    SELECT t.id, t.name, t.protocol, t.archived_at, t.created_by, c.display_name AS created_by_name, t.created_at
    FROM ${source} t JOIN people c ON c.id = t.created_by`;
}

/** The protocol that the API shows for a row. */
export function protocolViewOf(row: ProtocolRow): ClinicProtocolView {
  return {
    id: row.id,
    name: row.name,
    protocol: row.protocol,
    archived: row.archived_at !== null,
    createdBy: { id: row.created_by, displayName: row.created_by_name },
    createdAt: row.created_at,
  };
}
