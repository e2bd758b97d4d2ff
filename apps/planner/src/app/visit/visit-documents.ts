import type { VisitDocument } from '@repattern/domain';
import { canonicalJson, type Json } from '@repattern/domain/kernel/canonical-json';

/** Whether two records say the same. */
export function sameVisit(one: VisitDocument, other: VisitDocument): boolean {
  return one === other || canonicalJson(one as unknown as Json) === canonicalJson(other as unknown as Json);
}
