import type { ItemVerdict } from '../verdict';
import { verdictKey } from '../verdict-key';
import type { ItemDecision } from './visit-decision';
import type { VisitDocument } from './visit-document';

/** What was decided about a verdict as it stands; null where nothing was, or where the verdict has changed since. */
export function standingDecision(
  verdict: ItemVerdict,
  { decisions }: Pick<VisitDocument, 'decisions'>,
): ItemDecision | null {
  return decisions.find((one) => one.item === verdict.item && one.verdict === verdictKey(verdict)) ?? null;
}
