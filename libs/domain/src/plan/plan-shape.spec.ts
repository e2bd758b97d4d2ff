import { jsonSchemaOf } from '../kernel/json-schema-of';
import { checkDose } from '../technique/check-dose';
import { defaultDose } from '../technique/default-dose';
import { doseFormIds, parametersOf } from '../technique/dose-forms';
import { signablePlan } from './cases/signable-plan';
import type { PlanDocument, PlanPhase } from './plan-document';
import { planDocumentShape } from './plan-shape';
import { readPlanDocument } from './read-plan-document';

function faultsOf(changes: object): string[] {
  const reading = readPlanDocument({ ...signablePlan, ...changes });
  return reading.ok ? [] : reading.faults.map(({ code, pointer }) => `${pointer} ${code}`);
}

const [phase] = signablePlan.phases as [PlanPhase];
const [item] = phase.clinic as [PlanPhase['clinic'][number]];

function faultsOfPhase(changes: object): string[] {
  return faultsOf({ phases: [{ ...phase, ...changes }] });
}

function faultsOfItem(changes: object): string[] {
  return faultsOfPhase({ clinic: [{ ...item, ...changes }] });
}

function faultsOfDose(dose: unknown): string[] {
  return faultsOfItem({ dose });
}

describe('readPlanDocument', () => {
  it('takes a plan as it is', () => {
    expect(readPlanDocument(signablePlan)).toEqual({ ok: true, value: signablePlan });
  });

  it('takes a plan in which everything is still to be written', () => {
    const empty: Partial<PlanDocument> = {
      presentation: { id: null, icd10: null, side: null },
      problems: [],
      goals: [],
      phases: [],
      calendar: { ...signablePlan.calendar, weekdays: [], visits: [] },
    };
    expect(faultsOf(empty)).toEqual([]);
  });

  it('refuses members that it does not know, another version and whatever is no plan', () => {
    expect(faultsOf({ secret: 1, schemaVersion: 2 })).toEqual(['/schemaVersion not-one-of', '/secret unknown-field']);
    for (const value of [null, undefined, 7, 'plan', [], [signablePlan], true]) {
      expect(readPlanDocument(value)).toMatchObject({ ok: false, faults: [{ code: 'not-an-object', pointer: '' }] });
    }
  });

  it('tells all faults at once, each at its place', () => {
    expect(
      faultsOf({
        origin: { kind: 'earlier-plan', id: ' ', revision: 0 },
        limits: { ...signablePlan.limits, clinicMinutes: 0, clinicEquipment: ['spaceship'] },
        calendar: { ...signablePlan.calendar, startOn: '2026-02-30', weekdays: ['someday'] },
        notes: 7,
      }),
    ).toEqual([
      '/origin/id blank',
      '/origin/revision too-small',
      '/limits/clinicMinutes too-small',
      '/limits/clinicEquipment/0 not-one-of',
      '/calendar/startOn not-a-date',
      '/calendar/weekdays/0 not-one-of',
      '/notes not-text',
    ]);
  });

  it('refuses an origin that does not exist', () => {
    expect(faultsOf({ origin: { kind: 'dream' } })).toEqual(['/origin/kind not-one-of']);
    expect(faultsOf({ origin: {} })).toEqual(['/origin/kind required']);
    expect(faultsOf({ origin: { kind: 'toString' } })).toEqual(['/origin/kind not-one-of']);
  });

  it('refuses phases out of order, twice or with a gap', () => {
    const numbered = (...numbers: number[]): string[] =>
      faultsOf({
        phases: numbers.map((number) => ({ ...phase, number, clinic: [], home: [] })),
      });
    expect(numbered(1, 2, 3, 4, 5)).toEqual([]);
    expect(numbered(3, 4, 5)).toEqual([]);
    expect(numbered(1, 1)).toEqual(['/phases/1/number duplicate']);
    expect(numbered(2, 1)).toEqual(['/phases/1/number not-one-of']);
    expect(numbered(1, 3)).toEqual(['/phases/1/number not-one-of']);
    expect(numbered(0)).toEqual(['/phases/0/number too-small']);
    expect(numbered(1, 2, 3, 4, 5, 6)).toEqual(['/phases too-many']);
  });

  it('refuses an identifier that stands for two things', () => {
    const [goal, visit, problem] = [signablePlan.goals[0], signablePlan.calendar.visits[0], signablePlan.problems[0]];
    expect(faultsOf({ goals: [goal, goal] })).toEqual(['/goals/1/id duplicate']);
    expect(faultsOf({ problems: [problem, problem] })).toEqual(['/problems/1/key duplicate']);
    expect(faultsOf({ calendar: { ...signablePlan.calendar, visits: [visit, visit] } })).toEqual([
      '/calendar/visits/1/id duplicate',
    ]);
    expect(faultsOfPhase({ exit: [...phase.exit, ...phase.exit] })).toEqual(['/phases/0/exit/1/id duplicate']);
  });

  it('refuses one item in two places, also of two phases', () => {
    expect(faultsOfPhase({ clinic: [item], home: [item] })).toEqual(['/phases/0/home/0/id duplicate']);
    const second = { ...phase, number: 2, home: [] };
    expect(faultsOf({ phases: [{ ...phase, home: [] }, second] })).toEqual(['/phases/1/clinic/0/id duplicate']);
  });

  it('refuses more than a plan can hold', () => {
    expect(faultsOfPhase({ clinic: Array<unknown>(21).fill(item) })).toEqual(['/phases/0/clinic too-many']);
    expect(faultsOf({ goals: Array<unknown>(21).fill(signablePlan.goals[0]) })).toEqual(['/goals too-many']);
    expect(faultsOf({ problems: Array<unknown>(61).fill(signablePlan.problems[0]) })).toEqual(['/problems too-many']);
    const visits = Array<unknown>(201).fill(signablePlan.calendar.visits[0]);
    expect(faultsOf({ calendar: { ...signablePlan.calendar, visits } })).toEqual(['/calendar/visits too-many']);
    expect(faultsOfItem({ note: 'x'.repeat(1_001) })).toEqual(['/phases/0/clinic/0/note too-long']);
    expect(faultsOf({ notes: 'x'.repeat(20_001) })).toEqual(['/notes too-long']);
  });

  it('does not follow what is deeper than a plan', () => {
    let deep: object = {};
    for (let level = 0; level < 10_000; level++) deep = { deep };
    expect(faultsOf({ presentation: deep })).toEqual([
      '/presentation/id required',
      '/presentation/icd10 required',
      '/presentation/side required',
      '/presentation/deep unknown-field',
    ]);
    expect(faultsOfDose(deep)).toEqual(['/phases/0/clinic/0/dose/form required']);
  });

  it('takes a time of day and nothing that only looks like one', () => {
    const [visit] = signablePlan.calendar.visits;
    const at = (time: unknown): string[] =>
      faultsOf({ calendar: { ...signablePlan.calendar, visits: [{ ...visit, at: time }] } });
    for (const time of [null, '00:00', '09:30', '23:59']) expect(at(time)).toEqual([]);
    for (const time of ['24:00', '9:30', '09:60', '09:30:00', '09:30\n', '', 930]) {
      expect(at(time)).toEqual(['/calendar/visits/0/at bad-format']);
    }
  });

  it('refuses a score that its measure does not have', () => {
    const [goal] = signablePlan.goals;
    expect(faultsOf({ goals: [{ ...goal, baseline: -1, target: 81 }] })).toEqual([
      '/goals/0/baseline too-small',
      '/goals/0/target too-large',
    ]);
  });

  it('refuses a problem under the key of another one', () => {
    const [problem] = signablePlan.problems;
    expect(faultsOf({ problems: [{ ...problem, key: 'weak.quadriceps.left' }] })).toEqual([
      '/problems/0/key not-one-of',
    ]);
  });

  it('refuses a weight that is neither a guess nor evidence', () => {
    const [problem] = signablePlan.problems;
    expect(faultsOf({ problems: [{ ...problem, weight: 2 }] })).toEqual(['/problems/0/weight not-one-of']);
  });

  it('asks yes or no where a gate can only hold, and a number in its range elsewhere', () => {
    const gate = (criterion: object): string[] =>
      faultsOfPhase({ exit: [{ id: 'c', op: '==', visits: 1, source: 'policy', ...criterion }] });
    expect(gate({ measure: 'painSettledByMorning', value: true })).toEqual([]);
    expect(gate({ measure: 'painSettledByMorning', value: 1 })).toEqual(['/phases/0/exit/0/value not-true-or-false']);
    expect(gate({ measure: 'painSettledByMorning', op: '<=', value: true })).toEqual([
      '/phases/0/exit/0/op not-one-of',
    ]);
    expect(gate({ measure: 'nprsRest', op: '<=', value: 3 })).toEqual([]);
    expect(gate({ measure: 'nprsRest', op: '<=', value: 11 })).toEqual(['/phases/0/exit/0/value too-large']);
    expect(gate({ measure: 'nprsRest', op: '<=', value: true })).toEqual(['/phases/0/exit/0/value not-a-number']);
    expect(gate({ measure: 'luck', value: true })).toEqual(['/phases/0/exit/0/measure not-one-of']);
  });
});

describe('the dose of an item', () => {
  const defaults = doseFormIds.flatMap((form) =>
    ([1, 2, 3, 4, 5] as const).flatMap((number) => defaultDose(form, number) ?? []),
  );

  it('may be every default', () => {
    for (const dose of defaults) expect(faultsOfDose(dose)).toEqual([]);
  });

  it('is refused exactly where the tables refuse it', () => {
    const strange = [0, -1, 1.5, 7, 1_000, 1e9, NaN, '10', 'firm', null, [], {}];
    for (const dose of defaults) {
      for (const [key] of parametersOf(dose.form)) {
        for (const value of strange) {
          const changed = { ...dose, [key]: value };
          const refused = checkDose(changed).some(({ severity }) => severity === 'block');
          expect([changed, faultsOfDose(changed).length > 0]).toEqual([changed, refused]);
        }
      }
    }
  });

  it('is refused with a parameter that its form does not have, and as no dose at all', () => {
    expect(faultsOfDose({ ...item.dose, magic: 1 })).toEqual(['/phases/0/clinic/0/dose/magic unknown-field']);
    expect(faultsOfDose({ ...item.dose, form: 'homeopathy' })).toEqual(['/phases/0/clinic/0/dose/form not-one-of']);
    expect(faultsOfDose(null)).toEqual(['/phases/0/clinic/0/dose not-an-object']);
  });
});

describe('the schema of a plan', () => {
  it('can be published', () => {
    const schema = jsonSchemaOf(planDocumentShape.rule);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
