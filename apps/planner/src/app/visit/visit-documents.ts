import type { VisitDocument } from '@repattern/domain';
import { canonicalJson, type Json } from '@repattern/domain/kernel/canonical-json';

/** Whether two records say the same. When the visit began and ended is the server’s to say. */
export function sameVisit(one: VisitDocument, other: VisitDocument): boolean {
  return one === other || said(one) === said(other);
}

function said({ time, ...visit }: VisitDocument): string {
  const { timedMinutes, totalMinutes } = time;
  return canonicalJson({ ...visit, time: { timedMinutes, totalMinutes } } as unknown as Json);
}
