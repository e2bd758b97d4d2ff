import { canonicalJson, type Json } from '@repattern/domain';
import { sha256 } from './sha256';

/** What an event carries as `record` of a clinical record that is written with it: the hash of the record as the database will have it. */
export function recordHash(record: unknown): string {
  return sha256(canonicalJson(JSON.parse(JSON.stringify(record)) as Json));
}
