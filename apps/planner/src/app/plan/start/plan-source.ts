/** What a new plan is started from. */
export type PlanSource =
  | { readonly kind: 'assessment' }
  | { readonly kind: 'published-protocol' | 'clinic-protocol' | 'earlier-plan'; readonly id: string };

/** What the address of a new plan may say. */
export interface PlanSourceAddress {
  readonly from: string | undefined;
  readonly source: string | undefined;
}

/** The source that an address names; null where the person is still to choose one. */
export function planSourceOf({ from, source }: PlanSourceAddress): PlanSource | null {
  if (from === undefined) return { kind: 'assessment' };
  const kinds = ['published-protocol', 'clinic-protocol', 'earlier-plan'] as const;
  const kind = kinds.find((one) => one === from);
  return kind === undefined || source === undefined ? null : { kind, id: source };
}

/** The address parameters of a source. */
export function sourceParams(source: PlanSource): Readonly<Record<string, string>> {
  return source.kind === 'assessment' ? {} : { from: source.kind, source: source.id };
}
