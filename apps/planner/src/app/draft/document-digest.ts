import { canonicalJson, type Json } from '@repattern/domain/kernel/canonical-json';

const prime = 0x01000193;
const starts = [0x811c9dc5, 0x9e3779b9] as const;

/** A short text that is the same for documents that say the same, and in practice for no others (FNV-1a, twice 32 bits). */
export function documentDigest(document: unknown): string {
  const text = canonicalJson(document as Json);
  return starts.map((start) => hash(text, start).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, start: number): number {
  let state = start;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), prime);
  return state >>> 0;
}
