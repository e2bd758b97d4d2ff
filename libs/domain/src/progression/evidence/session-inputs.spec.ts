import { shippedExercises } from '../../exercise/shipped-library';
import { itemOf } from '../../plan/cases/signable-plan';
import type { PlanItem } from '../../plan/plan-document';
import { doseFormIds } from '../../technique/dose-forms';
import { contextBy, inputsAbout, planOf, visitBy } from '../cases/recorded-visit';
import { finishedVisit } from '../cases/visit-case';
import { newestRuleSet } from '../rules/rule-set';
import { observationsOf } from '../visit/observations-of';
import type { PerformedItem } from '../visit/visit-document';

const press = itemOf('leg-press-single', { phase: 3 });
const balance = itemOf('balance-tandem');
const nmes = itemOf('nmes-quadriceps-isometric');
const plan = planOf([press, balance, nmes]);

const seenOf = (item: PlanItem, changes: Partial<PerformedItem>) =>
  inputsAbout(item.id, contextBy(plan, { visit: visitBy(plan, { [item.id]: changes }) }));

describe('what is seen of a session', () => {
  it('is unknown before the item is done today', () => {
    const history = [
      finishedVisit('2026-03-17', visitBy(plan, { [balance.id]: { quality: 2, seen: { touches: 1 } } })),
    ];
    const inputs = inputsAbout(balance.id, contextBy(plan, { history }));
    expect(inputs).not.toHaveProperty('touches');
    expect([inputs.quality, inputs.qualityPrev]).toEqual([undefined, 2]);
  });

  it('is what the form asks about alone', () => {
    const seen = { touches: 2, substitution: true, tolerated: false };
    expect(seenOf(balance, { seen })).toMatchObject({ touches: 2 });
    expect(seenOf(balance, { seen })).not.toHaveProperty('substitution');
    expect(seenOf(nmes, { seen })).toMatchObject({ tolerated: false });
    expect(seenOf(nmes, { seen })).not.toHaveProperty('touches');
  });

  it('takes effort as its difference from the target', () => {
    if (press.dose.form !== 'strength-isotonic') throw new Error('The press is no strength work.');
    const { rpe, rir = 0 } = press.dose;
    expect(seenOf(press, { seen: { rpe: rpe + 2, rir: rir - 1 } })).toMatchObject({
      rpeOver: 2,
      rirOver: -1,
      rirUnder: 1,
    });
    expect(seenOf(press, { seen: {} })).not.toHaveProperty('rpeOver');
  });

  it('leaves open what was in reserve where less than the dose was done', () => {
    const lighter = { ...press.dose, load_pct_1rm: 10 } as PlanItem['dose'];
    const seen = { rir: 8 };
    expect(seenOf(press, { seen })).toHaveProperty('rirOver');
    const done = seenOf(press, { outcome: 'partly', why: 'Machine taken', dose: lighter, seen });
    expect(done).not.toHaveProperty('rirOver');
    expect(done).toHaveProperty('rirUnder');
  });

  it('knows a quality of nought from none', () => {
    expect(seenOf(press, { quality: 0 }).quality).toBe(0);
    expect(seenOf(press, { quality: null })).not.toHaveProperty('quality');
  });
});

describe('observationsOf', () => {
  const band = { equipment: ['band'] } as const;

  it('asks of each form for what a rule reads, and for dizziness last', () => {
    for (const form of doseFormIds) expect(observationsOf(form, band).at(-1)).toBe('dizziness');
    expect(observationsOf('strength-isotonic', band)).toEqual([
      'surplusReps',
      'rpe',
      'rir',
      'breathHolding',
      'dizziness',
    ]);
    expect(observationsOf('stretch-static', band)).toEqual(['dizziness']);
  });

  it('asks for repetitions above the target only where more load can follow', () => {
    expect(observationsOf('strength-isotonic', { equipment: ['mat'] })).not.toContain('surplusReps');
  });

  it('leaves out nothing that a rule about one form reads', () => {
    const inputs: Readonly<Record<string, string>> = {
      ...{ touches: 'touches', substitution: 'substitution', pbuDeviation: 'pbuDeviation', tolerated: 'tolerated' },
      ...{ skinReaction: 'skinReaction', withinSessionChange: 'withinSessionChange', accessoryUse: 'accessoryUse' },
      ...{
        resistanceDominant: 'resistanceDominant',
        rateComfortable: 'rateComfortable',
        targetErrorMet: 'targetErrorMet',
      },
      ...{ surplusRepsSessions: 'surplusReps', rirOver: 'rir', breathHolding: 'breathHolding' },
    };
    for (const { when } of newestRuleSet.rules) {
      const conditions = flat(when);
      const forms = conditions.flatMap(([input, , operand]) => (input === 'form' ? [operand].flat() : [])).map(String);
      const asked = conditions.flatMap(([input]) => inputs[input] ?? []);
      for (const form of doseFormIds.filter((one) => forms.includes(one) && !negates(conditions))) {
        for (const seen of asked) {
          // A form that has no target of repetitions in reserve has none to compare with.
          if (seen === 'rir' && form === 'strength-eccentric') continue;
          expect([form, ...observationsOf(form, band)]).toContain(seen);
        }
      }
    }
  });

  it('knows every form of the library', () => {
    for (const exercise of shippedExercises) expect(observationsOf(exercise.doseForm, exercise)).toContain('dizziness');
  });
});

type Comparison = readonly [string, string, unknown];

function flat(condition: unknown): Comparison[] {
  if (Array.isArray(condition)) return [condition as unknown as Comparison];
  return Object.values(condition as Readonly<Record<string, readonly unknown[]>>).flatMap((parts) =>
    parts.flatMap(flat),
  );
}

function negates(conditions: readonly Comparison[]): boolean {
  return conditions.some(([input, operator]) => input === 'form' && operator === '!=');
}
