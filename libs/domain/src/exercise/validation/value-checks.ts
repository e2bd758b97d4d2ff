import { fault } from './exercise-finding';
import type { ExerciseFinding } from './exercise-finding';

/** Judges one value of parsed JSON; the pointer says where it stands. */
export type ValueCheck = (value: unknown, pointer: string) => ExerciseFinding[];

/** Characters that nobody can see and some databases refuse: controls, line ends, turns of the reading direction, and halves of a pair. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** A text that says something, at most so long, counted in characters as people see most of them. */
export function text(longest: number): ValueCheck {
  return (value, pointer) => {
    if (typeof value !== 'string') return [fault('exercise.wrong-type', pointer, { expected: 'text' })];
    if (value.trim() === '') return [fault('exercise.empty-text', pointer)];
    // A character takes up to two places, so that nothing endless is taken apart.
    if (value.length > 2 * longest || [...value].length > longest)
      return [fault('exercise.too-long', pointer, { longest })];
    return unprintable.test(value) ? [fault('exercise.unprintable-text', pointer)] : [];
  };
}

/** A text of a given form. */
export function textLike(pattern: RegExp, longest: number): ValueCheck {
  const isText = text(longest);
  return (value, pointer) => {
    const faults = isText(value, pointer);
    return faults.length > 0 || pattern.test(String(value)) ? faults : [fault('exercise.malformed', pointer)];
  };
}

/** One of some words. */
export function oneOf(words: readonly string[]): ValueCheck {
  const known = new Set(words);
  return (value, pointer) => {
    if (typeof value !== 'string') return [fault('exercise.wrong-type', pointer, { expected: 'text' })];
    return known.has(value) ? [] : [fault('exercise.unknown-value', pointer)];
  };
}

/** A number or a text, whatever it says. */
export const numberOrText: ValueCheck = (value, pointer) =>
  typeof value === 'number' || typeof value === 'string'
    ? []
    : [fault('exercise.wrong-type', pointer, { expected: 'number-or-text' })];

/** A number inside a range, both ends included. */
export function numberIn(lowest: number, highest: number): ValueCheck {
  return (value, pointer) => {
    if (typeof value !== 'number') return [fault('exercise.wrong-type', pointer, { expected: 'number' })];
    return value >= lowest && value <= highest ? [] : [fault('exercise.out-of-range', pointer, { lowest, highest })];
  };
}

/** A whole number inside a range, both ends included. */
export function wholeNumberIn(lowest: number, highest: number): ValueCheck {
  const isInRange = numberIn(lowest, highest);
  return (value, pointer) => {
    const faults = isInRange(value, pointer);
    return faults.length > 0 || Number.isInteger(value) ? faults : [fault('exercise.not-whole', pointer)];
  };
}

/** A list of different values that all pass a check; a list that is too long is not looked at further. */
export function listOf(check: ValueCheck, most: number): ValueCheck {
  return (value, pointer) => {
    if (!Array.isArray(value)) return [fault('exercise.wrong-type', pointer, { expected: 'list' })];
    if (value.length > most) return [fault('exercise.too-many', pointer, { most })];
    const values: readonly unknown[] = value;
    return values.flatMap((each, place) => {
      const repeated = values.indexOf(each) < place;
      return repeated ? [fault('exercise.repeated-value', `${pointer}/${place}`)] : check(each, `${pointer}/${place}`);
    });
  };
}

/** Fields by name, each with its check; those marked optional may be absent. */
export type FieldChecks<Name extends string> = Readonly<
  Record<Name, { readonly check: ValueCheck; readonly optional?: true }>
>;

/** An object with any names, at most so many, whose values all pass a check. */
export function mapOf(check: ValueCheck, most: number): ValueCheck {
  return (value, pointer) => {
    if (!isObject(value)) return [fault('exercise.wrong-type', pointer, { expected: 'object' })];
    const entries = Object.entries(value);
    if (entries.length > most) return [fault('exercise.too-many', pointer, { most })];
    return entries.flatMap(([name, each]) => check(each, `${pointer}/${escaped(name)}`));
  };
}

/** How many fields that nobody knows are named before the rest is left out. */
const namedUnknownFields = 20;

/** An object with exactly these fields. */
export function objectOf(fields: FieldChecks<string>): ValueCheck {
  return (value, pointer) => {
    if (!isObject(value)) return [fault('exercise.wrong-type', pointer, { expected: 'object' })];
    const strange = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [
      ...Object.entries(fields).flatMap(([name, { check, optional }]) => {
        if (Object.hasOwn(value, name)) return check(value[name], `${pointer}/${name}`);
        return optional === true ? [] : [fault('exercise.field-missing', `${pointer}/${name}`)];
      }),
      ...strange
        .slice(0, namedUnknownFields)
        .map((name) => fault('exercise.field-unknown', `${pointer}/${escaped(name)}`)),
    ];
  };
}

/** Whether parsed JSON is an object and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name as part of a JSON pointer. */
export function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
