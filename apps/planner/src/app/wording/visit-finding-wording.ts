import type { ItemId } from '@repattern/domain';
import type { VisitFinding } from '../visit/visit-judgement';

/** What is missing before a visit can be finished, in words. */
export function visitFindingInWords(finding: VisitFinding, _nameOf: (item: ItemId) => string): string {
  return finding.code;
}

/** The id of the field where it is answered. */
export function visitFindingPlace(_finding: VisitFinding): string {
  return 'visit-screen';
}
