import type { Json } from '../../kernel/canonical-json';
import type { ChainBreak } from './chain-break';
import type { AuditLink } from './first-break';
import { memberOf } from './stream-of';

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
