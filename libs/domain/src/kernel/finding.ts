/** How much a finding weighs: `block` forbids, `warn` asks for attention, `info` explains. */
export type FindingSeverity = 'block' | 'warn' | 'info';

/** Something that a clinician or a caller must see: a code with typed parameters, never prose. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: FindingSeverity;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}
