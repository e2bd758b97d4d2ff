import type { Json } from '@repattern/domain';
import { dayInWords } from './day-in-words';

/** One thing that an event tells: what it is, and its value. */
export interface EventDetail {
  readonly label: string;
  readonly value: string;
}

/** What the members of an event are called; what is not here stands among what was recorded, as it is. */
const labels: Readonly<Record<string, string>> = {
  ...{ revision: 'Revision', version: 'Version of the record', sections: 'Parts changed', fields: 'Fields changed' },
  ...{ reason: 'Reason', note: 'Note', from: 'From', to: 'To', item: 'Item of the plan', rule: 'Rule' },
  ...{ decision: 'Decision', outcome: 'Outcome', phase: 'Phase', unmet: 'Criteria not met', on: 'Day', until: 'Until' },
  ...{ changes: 'Changes', roles: 'Roles', kind: 'Kind', left: 'Left', month: 'Month', format: 'File format' },
  ...{ permission: 'Permission that was missing', route: 'Request', number: 'Number', filters: 'Filter' },
  ...{ patients: 'Patients shown', plans: 'Plans shown', visits: 'Visits', differing: 'Of them different' },
  ...{ events: 'Events read', records: 'Records compared', broken: 'First broken link', reasons: 'Reasons' },
  assessmentVersion: 'Version of the assessment',
  record: 'Fingerprint of the clinical record',
};

const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an event tells beside what it is, in words; identifiers are left to what was recorded. */
export function eventDetailsInWords(data: Readonly<Record<string, Json>>): readonly EventDetail[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const label = labels[name];
    if (label === undefined) return [];
    const words = valueInWords(value);
    return words === '' ? [] : [{ label, value: words }];
  });
}

/** A value of an event: `phases, goals`, `group: plan; from: 14 Sep 2026`; of identifiers, and of what has parts, how many there are. */
export function valueInWords(value: Json): string {
  if (value === null) return 'none';
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInWords(value) : value;
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.every(isSaid) ? value.map(valueInWords).join(', ') : String(value.length);
  return Object.entries(value)
    .map(([name, member]) => `${name}: ${valueInWords(member)}`)
    .join('; ');
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isSaid(member: Json): boolean {
  return typeof member === 'string' ? !identifier.test(member) : typeof member !== 'object';
}
