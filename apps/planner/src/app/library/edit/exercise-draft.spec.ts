import type { Exercise } from '@repattern/domain';
import { exerciseFaults } from '@repattern/domain/exercise/validation/exercise-faults';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { anExercise } from '../../testing/samples';
import {
  copyDraftOf,
  emptyExerciseDraft,
  exerciseDraftOf,
  exerciseIn,
  withDoseForm,
  withGroup,
} from './exercise-draft';
import { faultPlace } from './fault-place';
import { ladderFor } from './ladder-for';
import { changedFields, rebaseExercise } from './rebase-exercise';

const library = new Map(shippedExercises.map((exercise) => [exercise.id, exercise]));
const copyId = '0b2d9a8e-56c2-4a58-93b5-3d6f0a8e1c11';
const shipped = (id: string): Exercise => {
  const exercise = library.get(id);
  if (exercise === undefined) throw new Error(`There is no exercise ${id}`);
  return exercise;
};

describe('the form of an exercise', () => {
  it('gives back every shipped exercise but for its place, which follows from the neighbours', () => {
    for (const exercise of shippedExercises) {
      const { ladder: _ladder, ...same } = exerciseIn(exerciseDraftOf(exercise), exercise.id, library);
      const { ladder: _own, ...wanted } = exercise;
      expect(same).toEqual(wanted);
    }
  });

  it('makes a copy of every shipped exercise that needs nothing but a name of its own', () => {
    for (const exercise of shippedExercises)
      expect([exercise.id, exerciseFaults(exerciseIn(copyDraftOf(exercise), copyId, library), library)]).toEqual([
        exercise.id,
        [],
      ]);
  });

  it('leaves out what was left empty, so that each missing field is found', () => {
    const faults = exerciseFaults(exerciseIn(emptyExerciseDraft, copyId, library), library);
    const missing = faults.map(({ params }) => faultPlace(params.pointer).field);
    expect(missing).toEqual(
      expect.arrayContaining(['name', 'cue', 'group', 'doseForm', 'region', 'position', 'difficulty', 'minutesPerSet']),
    );
  });

  it('takes numbers as they are written here, and hands on what is none', () => {
    const numbers = (minutesPerSet: string) => exerciseIn({ ...emptyExerciseDraft, minutesPerSet }, copyId, library);
    expect([
      numbers('1,5')['minutesPerSet'],
      numbers(' 2 ')['minutesPerSet'],
      numbers('long')['minutesPerSet'],
    ]).toEqual([1.5, 2, 'long']);
  });
});

describe('another technique', () => {
  it('brings a way to dose that fits, and its code', () => {
    expect(withGroup(exerciseDraftOf(anExercise()), 'nmes')).toMatchObject({ doseForm: 'nmes', cptCode: '97032' });
  });

  it('keeps a code that was chosen against the usual one', () => {
    expect(withGroup({ ...exerciseDraftOf(anExercise()), cptCode: '97530' }, 'nmes')).toMatchObject({
      cptCode: '97530',
    });
  });

  it('keeps only the own values that the new way to dose has', () => {
    const draft = { ...exerciseDraftOf(anExercise()), dose: { sets: 2, load_pct_1rm: 30 } };
    expect(withDoseForm(draft, 'strength-isometric').dose).toEqual({ sets: 2 });
  });
});

describe('ladderFor', () => {
  const clamshell = shipped('clamshell');

  it('is that of the neighbours', () => {
    expect(ladderFor({ id: copyId, regressesTo: ['clamshell'], progressesTo: [] }, library)).toBe(clamshell.ladder);
    expect(ladderFor({ id: copyId, regressesTo: [], progressesTo: ['clamshell'] }, library)).toBe(clamshell.ladder);
  });

  it('is its own without neighbours, or when others are named after it', () => {
    expect(ladderFor({ id: copyId, regressesTo: [], progressesTo: [] }, library)).toBe(copyId);
    const named = new Map([...library, ['follower', anExercise({ id: 'follower', ladder: copyId })]]);
    expect(ladderFor({ id: copyId, regressesTo: ['clamshell'], progressesTo: [] }, named)).toBe(copyId);
  });
});

describe('faultPlace', () => {
  it.each([
    ['/equipment/2', { field: 'equipment' }],
    ['/nmes/limb', { field: 'nmes', part: 'limb' }],
    ['/nmes', { field: 'nmes', part: 'proximal' }],
    ['/balance/vision', { field: 'balance', part: 'vision' }],
    ['/dose/hold_s', { field: 'dose' }],
    ['/ladder', { field: 'regressesTo' }],
    ['/id', { field: 'name' }],
  ])('finds the place of %s', (pointer, place) => {
    expect(faultPlace(pointer)).toEqual(place);
  });
});

describe('rebaseExercise', () => {
  const base = exerciseDraftOf(anExercise());

  it('takes what only the other side changed and keeps mine where both did', () => {
    const mine = { ...base, cue: 'Mine', equipment: ['mat'] };
    const theirs = { ...base, cue: 'Theirs', difficulty: '2' };
    expect(rebaseExercise(base, mine, theirs)).toEqual({
      draft: { ...mine, difficulty: '2' },
      conflicts: ['cue'],
      taken: ['difficulty'],
    });
  });

  it('sees no conflict where both say the same', () => {
    const both = { ...base, equipment: ['mat', 'band'] };
    expect(rebaseExercise(base, both, both)).toEqual({ draft: both, conflicts: [], taken: [] });
    expect(changedFields(base, both)).toEqual(['equipment']);
  });
});
