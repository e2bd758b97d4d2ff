import type { Exercise } from '../exercise';
import { shippedExercises } from '../shipped-library';
import { indexExercises } from './exercise-index';
import type { ExerciseQuery, FacetCount } from './exercise-query';
import { searchExercises } from './search-exercises';

const library = indexExercises(shippedExercises);

function namesFor(text: string, query: Omit<ExerciseQuery, 'text'> = {}): string[] {
  return searchExercises(library, { text, ...query }).matches.map(({ name }) => name);
}

function found(text: string): string[] {
  return searchExercises(library, { text }).matches.map(({ id }) => id);
}

function countOf<Value>(counts: readonly FacetCount<Value>[], value: Value): number | undefined {
  return counts.find((each) => each.value === value)?.count;
}

function renamed(name: string): Exercise {
  const [first] = shippedExercises;
  if (first === undefined) throw new Error('an empty library');
  return { ...first, name };
}

describe('what is typed', () => {
  it('finds everything, in the order of the library, when it is empty', () => {
    expect(searchExercises(library, { text: ' ' }).matches).toEqual(shippedExercises);
  });

  it('finds a name from its first letters, whatever their case', () => {
    expect(namesFor('CLAM')).toEqual(['Clamshell', 'Banded clamshell']);
  });

  it('asks every word to begin some word', () => {
    expect(namesFor('brid sing')).toEqual(['Single-leg bridge']);
    expect(namesFor('brid xyz')).toEqual([]);
    expect(namesFor('ridge')).toEqual([]);
  });

  it.each([
    ['glute med', 'clamshell'],
    ['gmed', 'clamshell'],
    ['quads', 'quad-set'],
    ['TKE', 'terminal-knee-extension-band'],
    ['SLR', 'straight-leg-raise'],
    ['laq', 'long-arc-quad'],
    ['hammies', 'hamstring-curl-prone'],
    ['vmo', 'nmes-vastus-medialis'],
    ['lats', 'mfr-latissimus'],
    ['traps', 'upper-trapezius-stretch-seated'],
    ['es', 'kettlebell-deadlift'],
    ['delts', 'nmes-posterior-cuff'],
    ['pecs', 'mfr-pectoral'],
    ['ITB', 'tfl-itb-standing-crossover'],
    ['TFL', 'tfl-itb-standing-crossover'],
    ['TrA', 'abdominal-drawing-in'],
    ['abs', 'curl-up-mcgill'],
    ['RTC', 'shoulder-er-sidelying'],
    ['rdl', 'single-leg-rdl-supported'],
    ['dnf', 'chin-tuck-seated'],
    ['stepdown', 'lateral-step-down-10cm'],
    ['side lying er', 'shoulder-er-sidelying'],
    ['sl er', 'shoulder-er-sidelying'],
  ])('understands %p as clinicians say it', (text, id) => {
    expect(found(text)).toContain(id);
  });

  it.each([
    ['neck stretch', 'upper-trapezius-stretch-seated'],
    ['nmes knee', 'nmes-vastus-medialis'],
    ['kettlebell', 'kettlebell-deadlift'],
    ['quadruped core', 'bird-dog'],
    ['home massage ball', 'self-ball-upper-trapezius'],
    ['phase 1 breathing', 'diaphragmatic-crook-lying'],
    ['difficulty 1 knee', 'quad-set'],
    ['okc', 'knee-extension-full-loaded'],
    ['97032', 'nmes-hamstrings'],
  ])('looks for %p in all that describes an exercise', (text, id) => {
    expect(found(text)).toContain(id);
  });

  it('takes the number behind a phase as its number', () => {
    for (const { phaseMin, phaseMax } of searchExercises(library, { text: 'phase 1' }).matches)
      expect(phaseMin <= 1 && phaseMax >= 1).toBe(true);
    for (const { difficulty } of searchExercises(library, { text: 'difficulty 5' }).matches) expect(difficulty).toBe(5);
  });

  it('finds the long name of an own entry that is named by an abbreviation', () => {
    const own = indexExercises([renamed('TKE on the plyo box')]);
    expect(searchExercises(own, { text: 'terminal knee' }).matches).toHaveLength(1);
  });
});

describe('the order', () => {
  it('is: name begins so, word of the name, muscle, the rest; as in the library among equals', () => {
    const [first] = shippedExercises;
    if (first === undefined) throw new Error('an empty library');
    const entry = (name: string, more: Partial<Exercise> = {}): Exercise => ({
      ...first,
      ...{ lengthens: [], targetsWeak: [], region: 'hip' },
      ...more,
      name,
    });
    const index = indexExercises([
      entry('Region', { region: 'ankle-foot' }),
      entry('Muscle', { lengthens: ['talocrural-capsule'] }),
      entry('Long ankle rock'),
      entry('Ankle rock'),
      entry('Wall ankle rock'),
    ]);
    const names = (text: string): string[] => searchExercises(index, { text }).matches.map(({ name }) => name);
    expect(names('ankle')).toEqual(['Ankle rock', 'Long ankle rock', 'Wall ankle rock', 'Muscle', 'Region']);
    expect(names('ank')).toEqual(names('ankle'));
    expect(names('rock an')).toEqual(['Long ankle rock', 'Ankle rock', 'Wall ankle rock']);
  });

  it('prefers a whole word to a beginning', () => {
    const index = indexExercises([renamed('Stepping drill'), renamed('Low step drill')]);
    expect(searchExercises(index, { text: 'step' }).matches.map(({ name }) => name)).toEqual([
      'Stepping drill',
      'Low step drill',
    ]);
    expect(searchExercises(index, { text: 'drill step' }).matches.map(({ name }) => name)).toEqual([
      'Low step drill',
      'Stepping drill',
    ]);
  });
});

describe('facets', () => {
  it('narrow by every facet, and by any of the values inside one', () => {
    const { matches } = searchExercises(library, { text: '', region: ['knee', 'hip'], technique: ['strengthening'] });
    expect(matches.length).toBeGreaterThan(20);
    expect(new Set(matches.map(({ region }) => region))).toEqual(new Set(['knee', 'hip']));
    expect(new Set(matches.map(({ group }) => group))).toEqual(new Set(['stretching-strengthening']));
  });

  it('find what can be done at both places under either', () => {
    const ofSetting = (setting: 'clinic' | 'home' | 'both'): number =>
      searchExercises(library, { text: '', setting: [setting] }).matches.length;
    expect(ofSetting('clinic') + ofSetting('home') - ofSetting('both')).toBe(shippedExercises.length);
  });

  it('list every value in its own order, also those without a match', () => {
    const { facets } = searchExercises(library, { text: 'nothing is called so' });
    expect(facets.phase).toEqual([1, 2, 3, 4, 5].map((value) => ({ value, count: 0 })));
  });

  it('do not change their own counts by what is chosen in them', () => {
    const free = searchExercises(library, { text: 'stretch' }).facets;
    const chosen = searchExercises(library, { text: 'stretch', region: ['hip'] }).facets;
    expect(chosen.region).toEqual(free.region);
    expect(countOf(chosen.technique, 'stretching')).toBeLessThan(countOf(free.technique, 'stretching') ?? 0);
  });
});
