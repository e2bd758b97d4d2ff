import type { Exercise, ExerciseId } from '../exercise';
import { shippedExercises } from '../shipped-library';
import { exerciseFaults } from './exercise-faults';
import { exerciseFaultCodes } from './exercise-finding';
import { libraryFaults } from './library-faults';

const library: ReadonlyMap<ExerciseId, Exercise> = new Map(shippedExercises.map((each) => [each.id, each]));

function shipped(id: ExerciseId): Exercise {
  const exercise = library.get(id);
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise;
}

/** An own entry of a clinic as it arrives: without fault, but for what is changed. */
function entry(changes: Record<string, unknown> = {}): unknown {
  const id = 'b5a3f1de-7d0a-4a3e-8f5b-0c9d1e2f3a4b';
  const own = { ...shipped('clamshell'), id, ladder: id, regressesTo: [], progressesTo: [], ...changes };
  return JSON.parse(JSON.stringify(own)) as unknown;
}

function without(field: string): unknown {
  const fields = Object.entries(entry() as object).filter(([name]) => name !== field);
  return Object.fromEntries(fields);
}

/** Code and pointer of every fault. */
function told(value: unknown, among = library): string[] {
  return exerciseFaults(value, among).map(({ code, params }) => `${code} ${params.pointer}`);
}

/** The library with another entry in it. */
function joinedBy(exercise: Exercise): ReadonlyMap<ExerciseId, Exercise> {
  return new Map([...library, [exercise.id, exercise]]);
}

const nmes = shipped('nmes-gluteus-medius');
const balance = shipped('balance-feet-together');

/** Stories of what goes wrong, with everything that has to be told of it. */
const rejected: readonly (readonly [story: string, value: unknown, faults: readonly string[]])[] = [
  ['text instead of an entry', 'clamshell', ['exercise.wrong-type ']],
  ['nothing', null, ['exercise.wrong-type ']],
  ['a list', [], ['exercise.wrong-type ']],
  ['no name', without('name'), ['exercise.field-missing /name']],
  ['a field that nobody knows', entry({ 'sets/reps~': 3 }), ['exercise.field-unknown /sets~1reps~0']],
  ['a number for a name', entry({ name: 7 }), ['exercise.wrong-type /name']],
  ['a blank name', entry({ name: ' ' }), ['exercise.empty-text /name']],
  ['an endless name', entry({ name: 'x'.repeat(121) }), ['exercise.too-long /name']],
  ['a name with a null character', entry({ name: 'Clam\u0000shell' }), ['exercise.unprintable-text /name']],
  ['a turn of the reading direction', entry({ cue: 'a\u202eb' }), ['exercise.unprintable-text /cue']],
  ['half a character', entry({ cue: '\ud800' }), ['exercise.unprintable-text /cue']],
  ['an id with spaces', entry({ id: 'my clamshell' }), ['exercise.malformed /id']],
  ['a code with letters', entry({ cptCode: '9711A' }), ['exercise.malformed /cptCode']],
  ['a group that does not exist', entry({ group: 'magnets' }), ['exercise.unknown-value /group']],
  ['a name of every object', entry({ region: 'constructor' }), ['exercise.unknown-value /region']],
  ['a tissue that does not exist', entry({ lengthens: ['soul'] }), ['exercise.unknown-value /lengthens/0']],
  ['equipment as text', entry({ equipment: 'mat' }), ['exercise.wrong-type /equipment']],
  ['a tag that is a number', entry({ tags: [1] }), ['exercise.wrong-type /tags/0']],
  ['a tag twice', entry({ tags: ['overhead', 'overhead'] }), ['exercise.repeated-value /tags/1']],
  ['too much equipment', entry({ equipment: Array(41).fill('mat') }), ['exercise.too-many /equipment']],
  ['difficulty six', entry({ difficulty: 6 }), ['exercise.out-of-range /difficulty']],
  ['difficulty one and a half', entry({ difficulty: 1.5 }), ['exercise.not-whole /difficulty']],
  ['difficulty as text', entry({ difficulty: '2' }), ['exercise.wrong-type /difficulty']],
  ['no time at all', entry({ minutesPerSet: 0 }), ['exercise.out-of-range /minutesPerSet']],
  ['hours', entry({ minutesPerSet: 61 }), ['exercise.out-of-range /minutesPerSet']],
  ['a last phase before the first', entry({ phaseMin: 4, phaseMax: 2 }), ['exercise.phases-crossed /phaseMax']],
  ['a form of another group', entry({ doseForm: 'nmes', phaseMax: 4 }), ['exercise.form-of-another-group /doseForm']],
  [
    'hops before there is a dose for them',
    { ...shipped('jump-landing-bilateral'), phaseMin: 3 },
    ['exercise.phase-without-dose /phaseMin'],
  ],
  ['a dose that is a list', entry({ dose: [3] }), ['exercise.wrong-type /dose']],
  ['a dose of truths', entry({ dose: { reps: true } }), ['exercise.wrong-type /dose/reps']],
  ['a parameter of another form', entry({ dose: { waveform: 'none' } }), ['exercise.dose-refused /dose/waveform']],
  ['a thousand repetitions', entry({ dose: { reps: 1000 } }), ['exercise.dose-refused /dose/reps']],
  ['nothing to treat', entry({ targetsWeak: [], lengthens: [] }), ['exercise.treats-nothing /targetsWeak']],
  [
    'a balance demand on strengthening',
    entry({ balance: { vision: 'open' } }),
    ['exercise.balance-misplaced /balance'],
  ],
  [
    'a surface that does not exist',
    { ...balance, balance: { surface: 'ice' } },
    ['exercise.unknown-value /balance/surface'],
  ],
  [
    'closed eyes without their tag',
    { ...balance, balance: { vision: 'closed' } },
    ['exercise.hazard-not-tagged /tags'],
  ],
  ['electrodes on strengthening', entry({ nmes: nmes.nmes }), ['exercise.electrodes-misplaced /nmes']],
  ['NMES without electrodes', { ...nmes, nmes: undefined }, ['exercise.wrong-type /nmes']],
  [
    'electrodes without a limb',
    { ...nmes, nmes: { proximal: 'a', distal: 'b', electrodeCm: '5' } },
    ['exercise.field-missing /nmes/limb'],
  ],
  [
    'electrodes for the diaphragm',
    { ...nmes, targetsWeak: ['diaphragm'] },
    ['exercise.electrodes-out-of-reach /targetsWeak/0'],
  ],
  ['hands on at home', { ...shipped('jm-subtalar'), setting: 'both' }, ['exercise.hands-on-at-home /setting']],
  ['a ladder that does not exist', entry({ ladder: 'jacobs-ladder' }), ['exercise.unknown-ladder /ladder']],
  ['a ladder named by a middle rung', entry({ ladder: 'clamshell-band' }), ['exercise.ladder-of-another /ladder']],
  [
    'a lowest rung that joins another ladder',
    { ...shipped('clamshell'), ladder: 'quad-set' },
    ['exercise.leaves-its-ladder /ladder'],
  ],
  [
    'a neighbour that does not exist',
    entry({ progressesTo: ['moonwalk'] }),
    ['exercise.unknown-neighbour /progressesTo/0'],
  ],
  [
    'harder than itself',
    { ...shipped('clamshell'), progressesTo: ['clamshell'] },
    ['exercise.own-neighbour /progressesTo/0'],
  ],
  [
    'an easier one upward',
    entry({ difficulty: 3, progressesTo: ['clamshell'] }),
    ['exercise.easier-upward /progressesTo/0'],
  ],
  [
    'a harder one downward',
    entry({ regressesTo: ['jump-landing-bilateral'] }),
    ['exercise.easier-upward /regressesTo/0'],
  ],
  [
    'easier and harder than the same one',
    entry({ difficulty: shipped('clamshell').difficulty, progressesTo: ['clamshell'], regressesTo: ['clamshell'] }),
    ['exercise.circular-ladder /progressesTo/0', 'exercise.circular-ladder /regressesTo/0'],
  ],
];

describe('exerciseFaults', () => {
  it('has nothing against an own entry in order', () => {
    expect(told(entry())).toEqual([]);
  });

  it.each(rejected)('refuses %s', (_, value, faults) => {
    expect(told(value)).toEqual(faults);
  });

  it('tells of electrodes that an NMES entry lacks', () => {
    const { nmes: _, ...bare } = nmes;
    expect(told(bare)).toEqual(['exercise.electrodes-missing /nmes']);
  });

  it('tells everything at once', () => {
    const value = entry({ name: '', difficulty: 9, tags: ['fire'], phaseMin: 5, phaseMax: 1, ladder: 'nowhere' });
    expect(told(value)).toEqual([
      'exercise.empty-text /name',
      'exercise.out-of-range /difficulty',
      'exercise.unknown-value /tags/0',
      'exercise.phases-crossed /phaseMax',
      'exercise.unknown-ladder /ladder',
    ]);
  });

  it('says what is wrong with a dose and where it first is', () => {
    const [finding] = exerciseFaults(entry({ dose: { reps: 1000 } }), library);
    expect(finding).toMatchObject({
      code: 'exercise.dose-refused',
      severity: 'block',
      params: { pointer: '/dose/reps', cause: 'dose.outside-limits', phase: 1, value: 1000, lowest: 3, highest: 30 },
    });
  });

  it('binds the difficulty to neighbours that name the entry, though it does not name them', () => {
    const own = entry({ difficulty: 2 }) as Exercise;
    const harderOne: Exercise = {
      ...shipped('clamshell'),
      id: 'above',
      ladder: 'above',
      difficulty: 1,
      regressesTo: [own.id],
    };
    expect(told(own, joinedBy(harderOne))).toEqual(['exercise.easier-upward /difficulty']);
  });

  it('compares an entry that was changed with its neighbours as it is now', () => {
    expect(told({ ...shipped('clamshell'), difficulty: 5 })).toContain('exercise.easier-upward /progressesTo/0');
  });

  it('names a few of a thousand strange fields', () => {
    const strange = Object.fromEntries(Array.from({ length: 1000 }, (_, place) => [`field${place}`, place]));
    expect(told(entry(strange)).length).toBeLessThanOrEqual(20);
  });

  it('is not fooled by names that every object has', () => {
    const value: unknown = JSON.parse(JSON.stringify(entry()).replace('{', '{"__proto__":{"name":"x"},"toString":1,'));
    expect(told(value)).toEqual(['exercise.field-unknown /__proto__', 'exercise.field-unknown /toString']);
  });
});

describe('libraryFaults', () => {
  it('has nothing against the shipped library', () => {
    expect(libraryFaults(shippedExercises)).toEqual([]);
  });

  it('finds an id that comes twice', () => {
    const faults = libraryFaults([...shippedExercises, shipped('clamshell')]);
    expect(faults.map(({ code, params }) => [code, params['exercise']])).toEqual([
      ['exercise.repeated-id', 'clamshell'],
    ]);
  });

  it('finds a circle of several ladders, at each of its links', () => {
    const circle = ['a', 'b', 'c'].map((id, place, all): Exercise => ({
      ...shipped('clamshell'),
      ...{ id, ladder: id, regressesTo: [] },
      progressesTo: [all[(place + 1) % all.length] ?? id],
    }));
    expect(libraryFaults(circle).map(({ code, params }) => `${code} ${params.pointer}`)).toEqual([
      'exercise.circular-ladder /0/progressesTo/0',
      'exercise.circular-ladder /1/progressesTo/0',
      'exercise.circular-ladder /2/progressesTo/0',
    ]);
  });
});

it('shows every fault code at least once', () => {
  const { nmes: _, ...bare } = nmes;
  const values = [...rejected.map(([, value]) => value), bare];
  const codes = values.flatMap((value) => exerciseFaults(value, library).map(({ code }) => code));
  const seen = new Set<string>([...codes, ...libraryFaults([balance, balance]).map(({ code }) => code)]);
  expect(exerciseFaultCodes.filter((code) => !seen.has(code))).toEqual([]);
});
