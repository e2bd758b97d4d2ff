import type { QuickEntryFault, QuickEntryFaultCode, SubjectKind } from '@repattern/domain';

type Params = QuickEntryFault['params'];

/** What a line of quick entry can be about, as the list of suggestions says it. */
export const subjectWording: Readonly<Record<SubjectKind, string>> = {
  motion: 'Range of motion',
  muscle: 'Strength',
  test: 'Measured test',
  finding: 'Finding',
  outcome: 'Outcome measure',
  pain: 'Pain',
};

const wording: Readonly<Record<QuickEntryFaultCode, (params: Params) => string>> = {
  'quick-entry.ambiguous': () => 'This can mean several things: choose one.',
  'quick-entry.side-missing': () => 'Say the side: L, R or both.',
  'quick-entry.value-missing': () => 'Go on with the value.',
  'quick-entry.sign-missing': () => 'Say + for found or - for not found.',
  'quick-entry.unknown-subject': () => 'Nothing is called that. Type a motion, muscle, test, finding or measure.',
  'quick-entry.not-a-grade': ({ value }) => `${said(value)} is no grade: use 0 to 5, with + or - from 2 to 4.`,
  'quick-entry.not-a-number': ({ value }) => `${said(value)} is no number.`,
  'quick-entry.out-of-limits': ({ value, lowest, highest, unit }) =>
    `${said(value)} is out of reach: ${withUnit(lowest, unit)} to ${withUnit(highest, unit)}.`,
  'quick-entry.too-many-values': ({ most }) =>
    most === 1
      ? 'One value is enough.'
      : `At most ${String(most ?? 'a few')} values, apart by a blank or L/R by a slash.`,
};

/** Why a line enters nothing, in words. */
export function quickEntryFaultInWords({ code, params }: QuickEntryFault): string {
  return wording[code](params);
}

function said(value: Params[string] | undefined): string {
  return value === undefined ? 'This' : String(value);
}

function withUnit(limit: Params[string] | undefined, unit: Params[string] | undefined): string {
  if (limit === undefined) return 'the limit';
  if (unit === undefined || unit === '') return String(limit);
  return unit === '°' ? `${String(limit)}°` : `${String(limit)}\u2009${String(unit)}`;
}
