import type { AccessReport } from '@repattern/contracts';
import { auditActionInWords } from '../../wording/audit-action-wording';

const head = ['person', 'what', 'times', 'first', 'last'];

/** Who looked at a record as comma-separated values (RFC 4180), a row for each person and thing; instants in UTC. */
export function accessFile({ items }: AccessReport): string {
  const rows = items.flatMap(({ person, actions, first, last }) =>
    actions.map(({ action, count }) => [
      ...[person?.displayName ?? 'Nobody signed in', auditActionInWords(action), String(count), first, last],
    ]),
  );
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes what begins like a formula for text. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
