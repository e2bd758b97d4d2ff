import { canonicalJson } from '../kernel/canonical-json';
import type { Json } from '../kernel/canonical-json';
import type { ItemVerdict } from './verdict';

/** What was decided about, as one text: action, rule and next step. A decision made about another has lapsed. */
export function verdictKey({ action, rule, next }: Pick<ItemVerdict, 'action' | 'rule' | 'next'>): string {
  return canonicalJson({ action, rule, next: next as unknown as Json });
}
