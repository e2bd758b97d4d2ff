import { factsOf } from '../judgement.ts';
import type { JudgedPlan, Violation } from '../judgement.ts';
import { itemsOf, lanes } from '../plan-file.ts';

/** A plan is what its case expects of it. */
export function expectationViolations({ input: { expect = {} }, plan }: JudgedPlan): Violation[] {
  const items = itemsOf(plan);
  const has = (technique: string, phase?: number): boolean =>
    items.some(
      (placed) =>
        factsOf(placed.item)?.technique === technique && (phase === undefined || placed.phase.number === phase),
    );
  const tagged = (tag: string): string[] =>
    items
      .filter(({ item }) => factsOf(item)?.tags.includes(tag))
      .map(({ item }) => `${item.exerciseId} carries ${tag}`);
  const told = JSON.stringify(plan.findings ?? []);
  const first = plan.phases?.[0]?.number;
  const crowded = (plan.phases ?? []).flatMap((phase) =>
    lanes.filter((lane) => lane === 'home' && (phase[lane] ?? []).length > (expect.maxHomeItems ?? Infinity)),
  );
  return [
    ...(expect.status === undefined || expect.status === plan.status ? [] : [`status ${expect.status} expected`]),
    ...(expect.noTechnique ?? []).filter((technique) => has(technique)).map((technique) => `no ${technique} expected`),
    ...(expect.technique ?? []).filter((technique) => !has(technique)).map((technique) => `${technique} expected`),
    ...(expect.noTag ?? []).flatMap(tagged),
    ...(expect.techniqueInPhase ?? [])
      .filter(([phase, technique]) => !has(technique, phase))
      .map(([phase, technique]) => `${technique} expected in phase ${phase}`),
    ...(expect.findings ?? []).filter((text) => !told.includes(text)).map((text) => `a finding naming ${text}`),
    ...(expect.anyOf ?? [])
      .filter((group) => !items.some(({ item }) => group.includes(item.exerciseId)))
      .map((group) => `one of ${group.join(', ')}`),
    ...(expect.startPhase === undefined || expect.startPhase === first ? [] : [`phase ${expect.startPhase} first`]),
    ...crowded.map(() => `at most ${expect.maxHomeItems ?? 0} home items expected`),
  ].map((detail) => ({ rule: 'expect', detail }));
}
