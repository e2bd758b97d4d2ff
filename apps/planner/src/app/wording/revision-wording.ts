import type { RevisionSummary } from '@repattern/contracts';
import { revisionKindWording } from './plan-reason-wording';

/** A revision by its number, its day, and who made it how: `Revision 5 · Mon 12 Oct · visit recorded by Ioana Marin`. */
export function revisionInWords(revision: RevisionSummary, day: (instant: string) => string): string {
  const { number, kind, by, at } = revision;
  return `Revision ${number} · ${day(at)} · ${revisionKindWording[kind].toLowerCase()} by ${by.displayName}`;
}
