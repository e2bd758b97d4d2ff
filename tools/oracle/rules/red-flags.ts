import type { JudgedPlan, Violation } from '../judgement.ts';
import { itemsOf } from '../plan-file.ts';
import { redFlags, type RedFlagFacts } from '../tables.ts';

/** A raised flag that stops treatment stops the plan; nothing else does. */
export function redFlagViolations({ input, plan }: JudgedPlan): Violation[] {
  const told = new Set(input.redFlags?.findings ?? []);
  const stopping = redFlags.filter((flag) => flag.blocksPlan && isRaised(flag, told)).map(({ id }) => id);
  if (stopping.length === 0) {
    if (input.expect?.status === 'blocked' || plan.status === 'composed') return [];
    return [{ rule: 'status', detail: `expected composed, got ${plan.status ?? 'nothing'}` }];
  }
  const codes = (plan.findings ?? []).map(({ code = '' }) => code);
  const unnamed = stopping.filter((id) => !codes.some((code) => code.includes(id)));
  return [
    ...(plan.status === 'blocked' ? [] : [`not blocked: ${stopping.join(', ')}`]),
    ...unnamed.map((id) => `no finding names ${id}`),
    ...(itemsOf(plan).length === 0 ? [] : ['a blocked plan carries items']),
  ].map((detail) => ({ rule: 'red-flag', detail }));
}

function isRaised({ logic, findings }: RedFlagFacts, told: ReadonlySet<string>): boolean {
  const hits = findings.filter(({ key }) => told.has(key));
  const count = /^(\d)-of/.exec(logic)?.[1];
  if (logic === 'any') return hits.length > 0;
  if (count !== undefined) return hits.length >= Number(count);
  return hits.some(({ strong }) => strong) || hits.length >= 2;
}
