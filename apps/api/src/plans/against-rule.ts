import type { FieldFault } from '@repattern/contracts';

/** The fault of a body that says at one place what a rule forbids. */
export function againstRule(pointer: string, rule: string): FieldFault {
  return { code: 'against-rule', in: 'body', pointer, params: { rule } };
}
