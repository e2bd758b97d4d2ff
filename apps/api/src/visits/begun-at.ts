import type { VisitDocument } from '@repattern/domain';

/** The record of a visit that begins now, unless it says already when it began. */
export function begunAt(document: VisitDocument, instant: string): VisitDocument {
  const { time } = document;
  return time.startedAt === null ? { ...document, time: { ...time, startedAt: instant } } : document;
}
