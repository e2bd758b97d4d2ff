import { bodySides } from '../kernel/body-side';
import { concernedExercises, exercisesOfTheFacts } from './cases/concerned-exercises.data';
import type { Contraindication } from './contraindication';
import { contraindications } from './contraindications.data';
import { decideContraindication } from './decide-contraindication';
import type { ContraindicationOutcome, Lane } from './decide-contraindication';
import type { Exercise } from './exercise';
import type { FlagState, FlagStatus } from './flag-state';
import { regions } from './regions';
import { shippedExercises } from './shipped-library';

const lanes: readonly Lane[] = ['clinic', 'home'];
const statuses: readonly FlagStatus[] = ['present', 'absent', 'cleared', 'unknown'];

/** For each flag the exercises that the facts list under it, and the kind of list. */
const listed = new Map(
  concernedExercises.map(({ flag, list, exercises }) => [flag, { list, ids: new Set(idsOf(exercises)) }]),
);

function idsOf(places: string): string[] {
  return places.split(' ').flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number);
    return exercisesOfTheFacts.slice(first, last + 1);
  });
}

/** What must be decided, from the lists of the facts and their rules in words. */
function expected(exercise: Exercise, flag: Contraindication, { status, lane }: Situation): ContraindicationOutcome {
  if (flag.id === 'carotid-anterior-neck-site') return 'none';
  const inList = listed.get(flag.id)?.ids.has(exercise.id) === true;
  const onlyBecauseAtHome = lane === 'home' && flag.id === 'impaired-cognition-home';
  if ((!inList && !onlyBecauseAtHome) || status === 'absent' || status === 'cleared') return 'none';
  if (status === 'unknown') return 'needs-answer';
  return lane === 'home' && flag.homeEffect === 'block' ? 'block' : flag.effect;
}

interface Situation {
  readonly status: FlagStatus;
  readonly lane: Lane;
}

function stateOf(status: FlagStatus, place: Partial<FlagState> = {}): FlagState {
  return { status, region: null, side: null, ...place };
}

function flagNamed(id: string): Contraindication {
  const flag = contraindications.find((each) => each.id === id);
  if (flag === undefined) throw new Error(`no flag ${id}`);
  return flag;
}

function exerciseNamed(id: string): Exercise {
  const exercise = shippedExercises.find((each) => each.id === id);
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise;
}

describe('every exercise under every flag', () => {
  it('knows all exercises of the facts, and every flag stands in one kind of list', () => {
    expect(shippedExercises.map(({ id }) => id).toSorted()).toEqual(exercisesOfTheFacts.toSorted());
    for (const flag of contraindications) {
      const list = flag.regional ? 'regional' : flag.effect === 'modify' ? 'modifies' : 'stops';
      expect([flag.id, listed.get(flag.id)?.list ?? list]).toEqual([flag.id, list]);
    }
  });

  it.each(statuses)('is decided as the facts list it, in both lanes, when the flag is %s', (status) => {
    const wrong: string[] = [];
    for (const flag of contraindications) {
      for (const exercise of shippedExercises) {
        for (const lane of lanes) {
          const decided = decideContraindication(exercise, flag, { lane, side: null, state: stateOf(status) });
          const right = expected(exercise, flag, { status, lane });
          if (decided !== right) wrong.push(`${exercise.id} ${flag.id} ${lane}: ${decided}, not ${right}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is held back in its own region only when the flag is regional, and whole-body work always', () => {
    const wrong: string[] = [];
    for (const flag of contraindications) {
      for (const exercise of shippedExercises) {
        for (const region of regions) {
          const state = stateOf('present', { region });
          const decided = decideContraindication(exercise, flag, { lane: 'clinic', side: null, state });
          const apart = flag.regional && ![region, 'whole-body'].includes(exercise.region) && region !== 'whole-body';
          const right = apart ? 'none' : expected(exercise, flag, { status: 'present', lane: 'clinic' });
          if (decided !== right) wrong.push(`${exercise.id} ${flag.id} ${region}: ${decided}, not ${right}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is held back on the flagged side and wherever both sides take part, when the flag is one-sided', () => {
    const wrong: string[] = [];
    for (const flag of contraindications) {
      for (const exercise of shippedExercises) {
        for (const [flagged, treated] of bodySides.flatMap((one) => bodySides.map((other) => [one, other] as const))) {
          const state = stateOf('present', { side: flagged });
          const decided = decideContraindication(exercise, flag, { lane: 'clinic', side: treated, state });
          const opposite = flagged !== treated && flagged !== 'both' && treated !== 'both';
          const apart = flag.sideSpecific === true && opposite && exercise.side === 'unilateral';
          const right = apart ? 'none' : expected(exercise, flag, { status: 'present', lane: 'clinic' });
          if (decided !== right) wrong.push(`${exercise.id} ${flag.id} ${flagged} ${treated}: ${decided}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('single decisions', () => {
  it('keeps what can be done at both places out of the home lane of somebody who cannot follow a home programme', () => {
    const exercise = exerciseNamed('quad-set');
    expect(exercise.setting).toBe('both');
    const decide = (lane: Lane): ContraindicationOutcome =>
      decideContraindication(exercise, flagNamed('impaired-cognition-home'), {
        lane,
        side: 'left',
        state: stateOf('present'),
      });
    expect([decide('clinic'), decide('home')]).toEqual(['none', 'block']);
  });

  it('always holds a flag that is never asked, even when somebody wrote that it is absent', () => {
    const always = flagNamed('carotid-anterior-neck-site');
    const onTheNeck: Exercise = {
      ...exerciseNamed('nmes-wrist-extensors'),
      id: '0b1f7c52-6a0e-4d8e-9a57-1f2d3c4b5a69',
      region: 'cervical',
      tags: ['electrical', 'anterior-neck-contact'],
    };
    for (const status of statuses)
      expect(decideContraindication(onTheNeck, always, { lane: 'clinic', side: null, state: stateOf(status) })).toBe(
        'block',
      );
  });

  it('leaves out the exercises that a flag excepts', () => {
    const flag = flagNamed('rotator-cuff-repair-0-2-weeks');
    const decide = (id: string): ContraindicationOutcome =>
      decideContraindication(exerciseNamed(id), flag, { lane: 'clinic', side: 'left', state: stateOf('present') });
    expect([decide('scapular-setting'), decide('pendulum-shoulder')]).toEqual(['none', 'block']);
  });
});
