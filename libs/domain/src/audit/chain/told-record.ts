import type { Json } from '../../kernel/canonical-json';
import type { ChainBreak } from './chain-break';
import type { AuditLink } from './first-break';
import { isUuid, memberOf } from './stream-of';
import { textRecordOf, textRecords, type TextRecordKind } from './text-records';

/** What was recorded of a finished visit, as its event's `record` is the hash of. */
export interface VisitRecord {
  readonly document: Json;
  readonly verdicts: Json;
  /** What was decided on each verdict, in their order. */
  readonly decisions: readonly {
    readonly item: string;
    readonly decision: string;
    readonly next: Json;
    readonly reason: string | null;
  }[];
}

/** All that the record of a finished visit consists of: the document, what was recommended and what was decided. */
export function hashedVisit({ document, verdicts, decisions }: VisitRecord): Json {
  const decided = decisions.map(({ item, decision, next, reason }) => ({ item, decision, next, reason }));
  return { document, verdicts, decisions: decided };
}

/** Hash of the clinical record that an event tells of (SHA-256 in hexadecimal digits); null for one that tells of none. */
export function toldRecord({ data }: Pick<AuditLink, 'data'>): string | null {
  const record = memberOf(data, 'record');
  return typeof record === 'string' ? record : null;
}

/** A record of which an event tells: its kind, and what names it (UUID); a list where several are one. */
export interface NamedRecord {
  readonly kind: 'revision' | 'visit' | 'assessment' | TextRecordKind;
  readonly ids: readonly string[];
  /** Number of the revision of the plan; null for anything else. */
  readonly revision: number | null;
}

/** Of which record an event tells whose hash it carries; null for an event that carries none, or is not known to tell of one. */
export function namedRecord(link: Pick<AuditLink, 'action' | 'subject' | 'data'>): NamedRecord | null {
  if (toldRecord(link) === null) return null;
  const { action, subject, data } = link;
  const text = textRecordOf(action);
  if (text !== null) return { kind: text, ids: idsIn(data, textRecords[text].named), revision: null };
  if (action === 'plan.assessed') return { kind: 'assessment', ids: idsIn(data, 'assessment'), revision: null };
  if (subject?.kind === 'plan') return { kind: 'revision', ids: [subject.id], revision: revisionIn(data) };
  if (subject?.kind === 'visit' || subject?.kind === 'assessment')
    return { kind: subject.kind, ids: [subject.id], revision: null };
  return null;
}

/** What cannot be an identifier names nothing, so that whatever stands there instead is found to be touched. */
function idsIn(data: Json, key: string): string[] {
  const named = memberOf(data, key) ?? null;
  const ids: readonly unknown[] = Array.isArray(named) ? named : [named];
  return ids.filter(isUuid);
}

const largestRevision = 2_147_483_647;

function revisionIn(data: Json): number | null {
  const number = memberOf(data, 'revision');
  const isOne = typeof number === 'number' && Number.isInteger(number) && number > 0 && number <= largestRevision;
  return isOne ? number : null;
}

/** The first link whose clinical record is not what it told, by the hashes of the records as they are; one that is gone has none. */
export function firstTouchedRecord(
  links: readonly AuditLink[],
  hashes: ReadonlyMap<string, string>,
): ChainBreak | null {
  const touched = links.find((link) => toldRecord(link) !== null && toldRecord(link) !== hashes.get(link.id));
  return touched === undefined
    ? null
    : { stream: touched.stream, seq: touched.seq, fault: 'record-edited', eventId: touched.id };
}
