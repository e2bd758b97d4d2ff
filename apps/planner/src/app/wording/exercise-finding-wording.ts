import type { ExerciseFaultCode, ExerciseFinding } from '@repattern/domain';
import { hazardTags } from '@repattern/domain/exercise/demands';
import { equipment } from '@repattern/domain/exercise/equipment';
import { tissues } from '@repattern/domain/exercise/tissues';
import { doseForms, isDoseFormId } from '@repattern/domain/technique/dose-forms';
import { doseFindingInWords, isDoseFindingCode } from './dose-finding-wording';
import { hazardWording } from './exercise-wording';
import { limitsInWords } from './quantity-in-words';

type Params = Readonly<Record<string, unknown>>;

/** What a rule needs to know beyond its params: how to say who or what is meant. */
export interface Naming {
  /** Name of an exercise by its id. */
  readonly exercise: (id: string) => string;
  /** The value at the pointer of the finding, as a person would say it; empty when there is nothing to say. */
  readonly value: string;
}

/** The wording of everything that can be wrong with an exercise, for its place at a field. */
const wording: Readonly<Record<ExerciseFaultCode, (params: Params, naming: Naming) => string>> = {
  'exercise.field-missing': () => 'Fill this in.',
  'exercise.field-unknown': () => 'The library does not know this field.',
  'exercise.wrong-type': ({ expected }) =>
    expected === 'number' ? 'Enter a number.' : 'This is not written as expected.',
  'exercise.empty-text': () => 'Fill this in.',
  'exercise.too-long': ({ longest }) => `Keep this to ${String(longest)} characters.`,
  'exercise.unprintable-text': () => 'This holds characters that cannot be stored; type it again.',
  'exercise.malformed': () => 'This is not written as expected.',
  'exercise.unknown-value': () => 'Choose one from the list.',
  'exercise.out-of-range': ({ lowest, highest }) => `Enter ${limitsInWords(Number(lowest), Number(highest), '')}.`,
  'exercise.not-whole': () => 'Enter a whole number.',
  'exercise.too-many': ({ most }) => `Keep this to ${String(most)} entries.`,
  'exercise.repeated-value': () => 'This is there twice; keep one.',
  'exercise.phases-crossed': () => 'The last phase comes before the first one.',
  'exercise.form-of-another-group': () => 'This technique is not dosed in this way.',
  'exercise.phase-without-dose': ({ phase }) => `This way to dose is not used in phase ${String(phase)}.`,
  'exercise.dose-refused': (params) => doseInPhase(params),
  'exercise.balance-misplaced': () => 'Only proprioception has a stance, surface, vision or perturbation of its own.',
  'exercise.electrodes-missing': () => 'Say where the electrodes go.',
  'exercise.electrodes-misplaced': () => 'Only NMES has electrodes.',
  'exercise.electrodes-out-of-reach': (_, { value }) => `Electrodes do not reach this: ${value}.`,
  'exercise.hands-on-at-home': () => 'Hands-on treatment is for the clinic only.',
  'exercise.treats-nothing': () => 'Name at least one muscle or joint that it makes stronger or longer.',
  'exercise.hazard-not-tagged': ({ tag }) => `Add “${hazardNamed(tag)}”: it follows from the other fields.`,
  'exercise.repeated-id': () => 'The library has an exercise of this identifier.',
  'exercise.unknown-ladder': () => 'The ladder of this neighbour no longer exists.',
  'exercise.ladder-of-another': () => 'The ladder of this neighbour is part of another one.',
  'exercise.leaves-its-ladder': () => 'Other exercises stand on the ladder of this one; it cannot join another.',
  'exercise.unknown-neighbour': () => 'This exercise is not in the library.',
  'exercise.own-neighbour': () => 'An exercise is not its own neighbour.',
  'exercise.circular-ladder': ({ neighbour }, { exercise }) =>
    `${exercise(String(neighbour))} would be easier and harder at once.`,
  'exercise.easier-upward': ({ neighbour }, { exercise }) =>
    `${exercise(String(neighbour))} has a difficulty that stands against this.`,
};

/** What is wrong with an exercise, in words. */
export function exerciseFindingInWords({ code, params }: ExerciseFinding, naming: Naming): string {
  return wording[code](params, naming);
}

/** Whether the library's rules have this fault. */
export function isExerciseFaultCode(code: unknown): code is ExerciseFaultCode {
  return typeof code === 'string' && Object.hasOwn(wording, code);
}

/** A tissue, a piece of equipment or a hazard by its id, as a person would say it; other texts as they are. */
export function vocabularyInWords(id: string): string {
  if (isKeyOf(tissues, id)) return tissues[id].name;
  if (isKeyOf(equipment, id)) return equipment[id];
  return isKeyOf(hazardTags, id) ? hazardWording[id] : id;
}

function doseInPhase(params: Params): string {
  const code = params['cause'];
  if (!isDoseFindingCode(code)) return 'This dose is refused.';
  const words = doseFindingInWords({ code, params: params as ExerciseFinding['params'] });
  return [labelOf(params), words, `(phase ${String(params['phase'])})`].filter((part) => part !== '').join(' ');
}

function labelOf({ form, parameter, derived }: Params): string {
  if (typeof form !== 'string' || !isDoseFormId(form)) return '';
  const { parameters, derived: limits } = doseForms[form];
  const label = parameters[String(parameter)]?.label ?? limits?.[String(derived)]?.label;
  return label === undefined ? '' : `${label}:`;
}

function hazardNamed(tag: unknown): string {
  return typeof tag === 'string' && isKeyOf(hazardTags, tag) ? hazardWording[tag] : '';
}

function isKeyOf<Table extends object>(table: Table, key: string): key is Extract<keyof Table, string> {
  return Object.hasOwn(table, key);
}
