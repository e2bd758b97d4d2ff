import fc from 'fast-check';
import { itemOf } from '../../plan/cases/signable-plan';
import { asTold, planOf, visitBy } from '../cases/recorded-visit';
import { visitCells } from './compare/visit-cells';
import { visitFromCells } from './compare/visit-from-cells';
import { mergeVisits } from './merge-visits';
import { nothingNew } from './nothing-new';
import { recordChanges } from './record-changes';
import type { VisitDocument } from './visit-document';

const quadSet = itemOf('quad-set');
const bridge = itemOf('bridge-double-leg', { side: null });
const plan = planOf([quadSet, bridge]);
const base = visitBy(plan);

type Edit = (visit: VisitDocument) => VisitDocument;

const performed =
  (item: string, quality: number): Edit =>
  (visit) => ({
    ...visit,
    items: visit.items.map((row) => (row.item === item ? { ...row, performed: asTold(row.target, { quality }) } : row)),
  });
const noted =
  (item: string, note: string): Edit =>
  (visit) => ({ ...visit, items: visit.items.map((row) => (row.item === item ? { ...row, note } : row)) });
const pain =
  (field: 'rest' | 'during', value: number | null): Edit =>
  (visit) => ({ ...visit, pain: { ...visit.pain, [field]: value } });
const fall =
  (told: 'none' | 'fall' | 'injurious'): Edit =>
  (visit) => ({ ...visit, screen: { ...visit.screen, fall: told } });
const flagged =
  (redFlag: boolean, raised: readonly string[]): Edit =>
  (visit) => ({ ...visit, screen: { ...visit.screen, redFlag, raised } });
const graded =
  (side: 'left' | 'right', grade: number): Edit =>
  (visit) => ({
    ...visit,
    effusion: [...visit.effusion.filter((one) => one.side !== side), { region: 'knee', side, grade }],
  });
const dry: Edit = (visit) => ({ ...visit, effusion: [] });

const merged = (mine: Edit, theirs: Edit, before: VisitDocument = base) =>
  mergeVisits({ base: before, mine: mine(before), theirs: theirs(before) });

describe('mergeVisits', () => {
  it('takes what two persons wrote into different cells', () => {
    const { visit, conflicts } = merged(performed(quadSet.id, 3), (one) =>
      noted(quadSet.id, 'left hand')(pain('rest', 4)(one)),
    );
    expect(conflicts).toEqual([]);
    expect(visit).toEqual(performed(quadSet.id, 3)(noted(quadSet.id, 'left hand')(pain('rest', 4)(base))));
  });

  it('has a conflict where both wrote into one cell, and theirs until it is decided', () => {
    const merge = merged(performed(quadSet.id, 3), performed(quadSet.id, 2));
    expect(merge.conflicts).toMatchObject([
      {
        kind: 'performed',
        item: quadSet.id,
        id: `performed.${quadSet.id}`,
        base: null,
        taken: 'theirs',
        decided: false,
      },
    ]);
    expect(merge.visit).toEqual(performed(quadSet.id, 2)(base));
    const decided = mergeVisits(merge.versions, { [`performed.${quadSet.id}`]: 'mine' });
    expect(decided.visit).toEqual(performed(quadSet.id, 3)(base));
    expect(decided.conflicts).toMatchObject([{ taken: 'mine', decided: true }]);
  });

  it('has none where both wrote the same', () => {
    expect(merged(pain('rest', 4), pain('rest', 4)).conflicts).toEqual([]);
  });

  it('keeps the answer that tells of more harm until somebody decides', () => {
    expect(merged(fall('injurious'), fall('none')).visit.screen.fall).toBe('injurious');
    expect(merged(fall('none'), fall('fall')).visit.screen.fall).toBe('fall');
    expect(merged(pain('during', 7), pain('during', 2)).visit.pain.during).toBe(7);
    expect(merged(graded('left', 2), graded('left', 1)).visit.effusion).toEqual([
      { region: 'knee', side: 'left', grade: 2 },
    ]);
  });

  it('never tears apart answers that belong together', () => {
    const { visit, conflicts } = merged(flagged(true, ['cauda-equina']), flagged(false, []));
    expect([visit.screen.redFlag, visit.screen.raised]).toEqual([true, ['cauda-equina']]);
    expect(conflicts).toHaveLength(1);
  });

  it('merges entries of a list by what they are about', () => {
    const { visit, conflicts } = merged(graded('left', 1), graded('right', 2));
    expect(conflicts).toEqual([]);
    expect(visit.effusion).toHaveLength(2);
  });

  it('takes an entry out that one took out and the other left, and asks where the other changed it', () => {
    const before = graded('left', 1)(base);
    expect(merged(dry, (visit) => visit, before).visit.effusion).toEqual([]);
    const merge = merged(dry, graded('left', 2), before);
    expect(merge.conflicts).toMatchObject([{ kind: 'entry', list: 'effusion', mine: null, taken: 'theirs' }]);
    expect(merge.visit.effusion).toHaveLength(1);
  });
});

describe('recordChanges', () => {
  it('tells each cell that differs, with what stood there', () => {
    const after = pain('rest', 4)(performed(bridge.id, 3)(base));
    expect(recordChanges(base, after)).toMatchObject([
      { kind: 'answer', part: 'pain', field: 'rest', from: { rest: null }, to: { rest: 4 } },
      { kind: 'performed', item: bridge.id, from: null, to: { quality: 3 } },
    ]);
    expect(recordChanges(after, after)).toEqual([]);
  });
});

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.constantFrom(quadSet.id, bridge.id), fc.integer({ min: 0, max: 3 }))
    .map(([item, quality]) => performed(item, quality)),
  fc.tuple(fc.constantFrom(quadSet.id, bridge.id), fc.string()).map(([item, note]) => noted(item, note)),
  fc
    .tuple(fc.constantFrom('rest' as const, 'during' as const), fc.constantFrom(null, 0, 2.5, 7))
    .map(([field, value]) => pain(field, value)),
  fc.constantFrom('none' as const, 'fall' as const, 'injurious' as const).map(fall),
  fc
    .tuple(fc.constantFrom('left' as const, 'right' as const), fc.constantFrom(0, 0.5, 2))
    .map(([side, grade]) => graded(side, grade)),
  fc.constantFrom<Edit>(dry, (visit) => nothingNew(visit, true), flagged(true, ['cauda-equina']), flagged(false, [])),
);
const edits = fc.array(edit, { maxLength: 6 }).map(
  (list): Edit =>
    (visit) =>
      list.reduce((one, next) => next(one), visit),
);

describe('any merge', () => {
  it('loses nothing: each cell is as one of both has it, and as the one who changed it where only one did', () => {
    fc.assert(
      fc.property(edits, edits, edits, (before, mine, theirs) => {
        const start = before(base);
        const versions = { base: start, mine: mine(start), theirs: theirs(start) };
        const { visit, conflicts } = mergeVisits(versions);
        const open = new Set(conflicts.map(({ id }) => id));
        const byMe = recordChanges(start, versions.mine).filter(({ id }) => !open.has(id));
        const byThem = recordChanges(start, versions.theirs).filter(({ id }) => !open.has(id));
        const wanted = new Map([...byMe, ...byThem].map(({ id, to }) => [id, to]));
        const found = recordChanges(start, visit).filter(({ id }) => !open.has(id));
        expect(new Map(found.map(({ id, to }) => [id, to]))).toEqual(wanted);
        for (const conflict of conflicts) {
          const cell = visitCells(visit).find(({ subject }) => subject.id === conflict.id);
          expect(cell?.value ?? null).toEqual(conflict[conflict.taken]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with one who wrote nothing is what the other wrote', () => {
    fc.assert(
      fc.property(edits, edits, (before, mine) => {
        const start = before(base);
        expect(
          recordChanges(mergeVisits({ base: start, mine: mine(start), theirs: start }).visit, mine(start)),
        ).toEqual([]);
        expect(mergeVisits({ base: start, mine: start, theirs: mine(start) }).visit).toEqual(mine(start));
      }),
    );
  });

  it('can be read from its cells', () => {
    fc.assert(
      fc.property(edits, (change) => {
        const visit = change(base);
        expect(visitFromCells(visitCells(visit), base)).toEqual(visit);
      }),
    );
  });
});
