import type { Exercise, ExerciseId } from '../exercise';
import { harderNeighbours, leadsTo } from '../ladder/harder-neighbours';
import { fault } from './exercise-finding';
import type { ExerciseFaultCode, ExerciseFinding } from './exercise-finding';
import type { SoundFields } from './field-rules';

/** The other exercises, and who is harder than whom when the judged entry is among them. */
export interface LadderSurroundings {
  readonly library: ReadonlyMap<ExerciseId, Exercise>;
  readonly harder: ReadonlyMap<ExerciseId, readonly ExerciseId[]>;
}

/** The surroundings of one entry, which takes the place of what the library has under its id. */
export function surroundingsOf(
  { id = '', regressesTo = [], progressesTo = [] }: SoundFields,
  library: ReadonlyMap<ExerciseId, Exercise>,
): LadderSurroundings {
  const others = [...library.values()].filter((other) => other.id !== id);
  return { library, harder: harderNeighbours([...others, { id, regressesTo, progressesTo }]) };
}

/** What is wrong with the place of an entry among the others. */
export function ladderRuleFaults(fields: SoundFields, surroundings: LadderSurroundings): ExerciseFinding[] {
  const { progressesTo = [], regressesTo = [] } = fields;
  const up = progressesTo.flatMap((id, place) =>
    neighbourFaults(fields, { id, pointer: `/progressesTo/${place}`, direction: 'up' }, surroundings),
  );
  const down = regressesTo.flatMap((id, place) =>
    neighbourFaults(fields, { id, pointer: `/regressesTo/${place}`, direction: 'down' }, surroundings),
  );
  return [...rootFaults(fields, surroundings), ...up, ...down, ...namedByOthers(fields, surroundings)];
}

/** An id that is not sound leaves open whether the entry begins its ladder itself. */
function rootFaults({ id, ladder }: SoundFields, { library }: LadderSurroundings): ExerciseFinding[] {
  if (id === undefined || ladder === undefined || ladder === id) return [];
  const followers = [...library.values()].some((other) => other.id !== id && other.ladder === id);
  const left = followers ? [fault('exercise.leaves-its-ladder', '/ladder')] : [];
  const root = library.get(ladder);
  if (root === undefined) return [...left, fault('exercise.unknown-ladder', '/ladder')];
  const isRoot = root.ladder === root.id;
  return isRoot ? left : [...left, fault('exercise.ladder-of-another', '/ladder', { ladder: root.ladder })];
}

interface Neighbour {
  readonly id: ExerciseId;
  readonly pointer: string;
  readonly direction: 'up' | 'down';
}

function neighbourFaults(
  { id = '', difficulty }: SoundFields,
  neighbour: Neighbour,
  { library, harder }: LadderSurroundings,
): ExerciseFinding[] {
  const say = (code: ExerciseFaultCode): ExerciseFinding => fault(code, neighbour.pointer, { neighbour: neighbour.id });
  if (neighbour.id === id) return [say('exercise.own-neighbour')];
  const other = library.get(neighbour.id);
  if (other === undefined) return [say('exercise.unknown-neighbour')];
  const [easier, harderOne] =
    neighbour.direction === 'up' ? [difficulty, other.difficulty] : [other.difficulty, difficulty];
  const path = neighbour.direction === 'up' ? { from: neighbour.id, to: id } : { from: id, to: neighbour.id };
  return [
    ...(easier !== undefined && harderOne !== undefined && harderOne < easier ? [say('exercise.easier-upward')] : []),
    ...(leadsTo(harder, path) ? [say('exercise.circular-ladder')] : []),
  ];
}

/** Neighbours that name the entry without being named by it also bind its difficulty. */
function namedByOthers(
  { id, difficulty, regressesTo = [], progressesTo = [] }: SoundFields,
  { library, harder }: LadderSurroundings,
): ExerciseFinding[] {
  if (id === undefined || difficulty === undefined) return [];
  const named = new Set([...regressesTo, ...progressesTo]);
  return [...library.values()].flatMap((other) => {
    if (other.id === id || named.has(other.id)) return [];
    const tooHard = harder.get(id)?.includes(other.id) === true && other.difficulty < difficulty;
    const tooEasy = harder.get(other.id)?.includes(id) === true && other.difficulty > difficulty;
    return tooHard || tooEasy ? [fault('exercise.easier-upward', '/difficulty', { neighbour: other.id })] : [];
  });
}
