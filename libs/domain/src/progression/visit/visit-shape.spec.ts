import { jsonSchemaOf } from '../../kernel/json-schema-of';
import { signablePlan } from '../../plan/cases/signable-plan';
import { newVisit } from './new-visit';
import { nothingNew } from './nothing-new';
import { sameAsPrescribed } from './same-as-prescribed';
import type { PerformedItem, VisitItem } from './visit-document';
import { readVisitDocument, visitDocumentShape } from './visit-shape';

const empty = newVisit({ plan: signablePlan, phase: 1, revision: 3 });
const full = sameAsPrescribed(nothingNew(empty, true), 'all', new Map());
const [row] = full.items as readonly [VisitItem, ...VisitItem[]];

function faultsOf(changes: object): string[] {
  const reading = readVisitDocument({ ...full, ...changes });
  return reading.ok ? [] : reading.faults.map(({ code, pointer }) => `${pointer} ${code}`);
}

function faultsOfPerformed(changes: Partial<Record<keyof PerformedItem, unknown>>): string[] {
  return faultsOf({ items: [{ ...row, performed: { ...row.performed, ...changes } }] });
}

describe('readVisitDocument', () => {
  it('takes a visit as it begins and as it may end', () => {
    for (const visit of [empty, full]) expect(readVisitDocument(visit)).toEqual({ ok: true, value: visit });
  });

  it('tells all faults at once, each at its place', () => {
    expect(
      faultsOf({
        schemaVersion: 2,
        screen: { ...full.screen, fall: 'perhaps', signs: { ...full.screen.signs, sbp: 900 } },
        pain: { ...full.pain, rest: 11, during: 2.3 },
        effusion: [{ region: 'knee', side: 'left', grade: 1.5 }],
        secret: 1,
      }),
    ).toEqual([
      '/schemaVersion not-one-of',
      '/screen/fall not-one-of',
      '/screen/signs/sbp too-large',
      '/pain/rest too-large',
      '/effusion/0/grade not-one-of',
      '/secret unknown-field',
    ]);
  });

  it('takes pain and minutes in halves alone', () => {
    expect(faultsOf({ pain: { ...full.pain, rest: 2.5 } })).toEqual([]);
    expect(faultsOf({ pain: { ...full.pain, rest: 2.3 } })).toEqual(['/pain/rest bad-format']);
    expect(faultsOfPerformed({ minutes: 4.25, painDuring: 1.1 })).toEqual([
      '/items/0/performed/minutes bad-format',
      '/items/0/performed/painDuring bad-format',
    ]);
  });

  it('refuses a dose of what was skipped, and another exercise where nothing was swapped', () => {
    expect(faultsOfPerformed({ outcome: 'skipped' })).toEqual(['/items/0/performed/dose not-one-of']);
    expect(faultsOfPerformed({ swappedFor: 'bridge' })).toEqual(['/items/0/performed/swappedFor not-one-of']);
    expect(faultsOfPerformed({ outcome: 'swapped', swappedFor: null, dose: null })).toEqual([]);
  });

  it('refuses a dose outside its hard limits, and an observation that nobody knows', () => {
    const dose = { ...row.target, reps: 1_000 };
    expect(faultsOfPerformed({ dose, seen: { luck: true } })).toEqual([
      '/items/0/performed/dose/reps too-large',
      '/items/0/performed/seen/luck unknown-field',
    ]);
  });

  it('refuses two rows or decisions of one item, and two grades of one joint', () => {
    const decision = { kind: 'accepted', item: row.item, verdict: '{}' };
    const grade = { region: 'knee', side: 'left', grade: 1 };
    expect(faultsOf({ items: [row, row], decisions: [decision, decision], effusion: [grade, grade] })).toEqual([
      '/effusion/1 duplicate',
      '/items/1/item duplicate',
      '/decisions/1/item duplicate',
    ]);
  });

  it('refuses a red flag by name beside the answer that there is none', () => {
    const screen = { ...full.screen, redFlag: false, raised: ['cauda-equina'] };
    expect(faultsOf({ screen })).toEqual(['/screen/raised too-many']);
  });

  it('takes instants in UTC and nothing that only looks like one', () => {
    const at = (startedAt: unknown): string[] => faultsOf({ time: { ...full.time, startedAt } });
    for (const instant of ['2026-03-02T09:30:00Z', '2026-03-02T09:30:00.123Z', null]) expect(at(instant)).toEqual([]);
    for (const instant of ['2026-03-02', '2026-02-30T09:30:00Z', '2026-03-02T25:00:00Z', '2026-03-02T09:30:00+01:00']) {
      expect(at(instant)).toEqual(['/time/startedAt bad-format']);
    }
  });

  it('refuses an end before the beginning, whatever the fractions of a second', () => {
    const between = (startedAt: string, finishedAt: string): string[] =>
      faultsOf({ time: { ...full.time, startedAt, finishedAt } });
    expect(between('2026-03-02T09:30:00Z', '2026-03-02T09:29:59.999Z')).toEqual(['/time/finishedAt date-not-in-range']);
    expect(between('2026-03-02T09:30:00.5Z', '2026-03-02T09:30:00Z')).toEqual([]);
  });

  it('asks a gate that only can hold for yes or no, and any other for a number in its range', () => {
    const gate = (measure: string, value: unknown): string[] =>
      faultsOf({ measured: { ...full.measured, gates: [{ measure, value }] } });
    expect(gate('homeProgrammeIndependent', true)).toEqual([]);
    expect(gate('homeProgrammeIndependent', 1)).toEqual(['/measured/gates/0/value not-true-or-false']);
    expect(gate('psfsMean', 11)).toEqual(['/measured/gates/0/value too-large']);
  });

  it('reads every kind of decision and refuses one that does not exist', () => {
    const step = (next: unknown): string[] =>
      faultsOf({ decisions: [{ kind: 'overridden', item: row.item, verdict: '{}', next, reason: '' }] });
    const dose = row.target;
    expect(step({ kind: 'dose', dose })).toEqual([]);
    expect(step({ kind: 'exercise', exerciseId: 'x', side: null, dose, direction: 'harder' })).toEqual([]);
    expect(step({ kind: 'maintain', dose, daysPerWeek: 2 })).toEqual([]);
    expect(step({ kind: 'remove' })).toEqual([]);
    expect(step({ kind: 'wish' })).toEqual(['/decisions/0/next/kind not-one-of']);
    expect(faultsOf({ phaseDecision: { kind: 'advance', to: 2 } })).toEqual([]);
    expect(faultsOf({ phaseDecision: { kind: 'back', to: 1 } })).toEqual(['/phaseDecision/reason required']);
  });

  it('can be published', () => {
    const schema = jsonSchemaOf(visitDocumentShape.rule);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
