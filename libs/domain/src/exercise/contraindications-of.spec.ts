import { isAsked } from './contraindication';
import { contraindications } from './contraindications.data';
import { contraindicationsOf } from './contraindications-of';
import type { ContraindicationDecision } from './contraindications-of';
import type { Exercise } from './exercise';
import type { FlagState } from './flag-state';
import { shippedExercises } from './shipped-library';

const nothing: FlagState = { status: 'absent', region: null, side: null };
const healthy = new Map(contraindications.map(({ id }) => [id, nothing]));

function exerciseNamed(id: string): Exercise {
  const exercise = shippedExercises.find((each) => each.id === id);
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise;
}

/** What the flags mean for an exercise in the clinic, everything else being absent. */
function decisionsFor(id: string, states: Record<string, Partial<FlagState>>): ContraindicationDecision[] {
  const flags = new Map(healthy);
  for (const [flag, state] of Object.entries(states)) flags.set(flag, { ...nothing, status: 'present', ...state });
  return contraindicationsOf(exerciseNamed(id), { flags, lane: 'clinic', side: 'left' });
}

describe('contraindicationsOf', () => {
  it('finds nothing against any shipped exercise when every flag is absent', () => {
    for (const exercise of shippedExercises)
      for (const lane of ['clinic', 'home'] as const)
        expect(contraindicationsOf(exercise, { flags: healthy, lane, side: null })).toEqual([]);
  });

  it('says what to do about a present flag', () => {
    expect(decisionsFor('nmes-wrist-extensors', { 'implanted-electronic-device': {} })).toEqual([
      {
        flag: 'implanted-electronic-device',
        decision: 'block',
        would: 'block',
        action: contraindications.find(({ id }) => id === 'implanted-electronic-device')?.action,
      },
    ]);
  });

  it('asks about every flag that is missing and would matter, and says what hangs on the answer', () => {
    const decisions = contraindicationsOf(exerciseNamed('diaphragmatic-crook-lying'), {
      flags: new Map(),
      lane: 'clinic',
      side: null,
    });
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.every(({ decision }) => decision === 'needs-answer')).toBe(true);
    expect(decisions).toContainEqual(
      expect.objectContaining({ flag: 'fever-systemic-infection', decision: 'needs-answer', would: 'block' }),
    );
  });

  it('keeps a flag that another one implies present with it, whatever was written of itself', () => {
    const decisions = decisionsFor('prone-hip-extension', { 'pregnancy-second-third-trimester': {} });
    expect(decisions).toContainEqual(expect.objectContaining({ flag: 'pregnancy-prone', decision: 'block' }));
  });

  it('knows an implied flag to be absent when the one that implies it is', () => {
    const flags = new Map([...healthy].filter(([id]) => id !== 'pregnancy-prone'));
    expect(contraindicationsOf(exerciseNamed('prone-hip-extension'), { flags, lane: 'clinic', side: null })).toEqual(
      [],
    );
  });
});

describe('the contraindication table', () => {
  const ids = new Set(contraindications.map(({ id }) => id));
  const exerciseIds = new Set(shippedExercises.map(({ id }) => id));

  it('names each flag once', () => {
    expect(ids.size).toBe(contraindications.length);
  });

  it('implies by flags that are asked', () => {
    for (const { id, impliedBy } of contraindications) {
      if (impliedBy === undefined) continue;
      const implying = contraindications.find((flag) => flag.id === impliedBy);
      expect([id, implying !== undefined && isAsked(implying)]).toEqual([id, true]);
    }
  });

  it('excepts exercises that exist', () => {
    for (const { exceptExercises = [] } of contraindications)
      for (const id of exceptExercises) expect(exerciseIds).toContain(id);
  });

  it('concerns something with every set of exercises that it names', () => {
    for (const { id, scope } of contraindications)
      for (const set of scope) expect([id, Object.keys(set).length > 0]).toEqual([id, true]);
  });
});
