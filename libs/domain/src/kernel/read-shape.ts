import { parseCalendarDate } from './calendar-date';
import type { Shape, ShapeFault, ShapeFaultCode, ShapeRule } from './shape';

/** A value that fits its shape, or everything that is wrong with it. */
export type ShapeReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly ShapeFault[] };

/** How many unknown members of one object are told; more say nothing new. */
const mostUnknownFields = 20;

/** How many choices a fault lists; longer lists are vocabularies that stand elsewhere. */
const mostListedChoices = 20;

/**
 * Reads a value that came from outside. It never throws, never follows a value deeper than its shape goes, and answers a
 * copy that holds only what the shape names.
 */
export function readShape<T>(shape: Shape<T>, value: unknown): ShapeReading<T> {
  const faults: ShapeFault[] = [];
  const read = readRule(shape.rule, value, { pointer: '', faults });
  return faults.length === 0 ? { ok: true, value: read as T } : { ok: false, faults };
}

/** Where the reader stands, and what it found so far. */
interface Place {
  readonly pointer: string;
  readonly faults: ShapeFault[];
}

function readRule(rule: ShapeRule, value: unknown, place: Place): unknown {
  switch (rule.kind) {
    case 'text':
      return readText(rule, value, place);
    case 'date':
      return typeof value === 'string' && parseCalendarDate(value) !== null ? value : fault(place, 'not-a-date');
    case 'time':
      return typeof value === 'string' && timeOfDay.test(value) ? value : fault(place, 'bad-format');
    case 'number':
      return readNumber(rule, value, place);
    case 'choice':
      return typeof value === 'string' && rule.values.includes(value) ? value : notOneOf(rule.values, place);
    case 'true-or-false':
      return typeof value === 'boolean' ? value : fault(place, 'not-true-or-false');
    case 'constant':
      return value === rule.value ? value : notOneOf([String(rule.value)], place);
    case 'nullable':
      return value === null ? null : readRule(rule.rule, value, place);
    case 'word-or':
      return value === rule.word ? value : readRule(rule.rule, value, place);
    case 'list':
      return readList(rule, value, place);
    case 'variants':
      return readVariant(rule, value, place);
    case 'map':
      return readMap(rule, value, place);
    case 'object':
      return readObject(rule, value, place);
  }
}

type Rule<K extends ShapeRule['kind']> = Extract<ShapeRule, { kind: K }>;

const timeOfDay = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

function readText({ longest, lines, filled }: Rule<'text'>, value: unknown, place: Place): unknown {
  if (typeof value !== 'string') return fault(place, 'not-text');
  if (filled && value.trim() === '') return fault(place, 'blank');
  if (isLonger(value, longest)) return fault(place, 'too-long', { longest });
  const plain = lines ? value.replace(/[\n\t]/g, '') : value;
  const unstorable = !plain.isWellFormed() || /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(plain);
  return unstorable ? fault(place, 'control-characters') : value;
}

/** Counted in characters as a database counts them, without spreading what is far too long. */
function isLonger(value: string, longest: number): boolean {
  return value.length > 2 * longest || (value.length > longest && Array.from(value).length > longest);
}

function readNumber({ lowest, highest, whole }: Rule<'number'>, value: unknown, place: Place): unknown {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fault(place, 'not-a-number');
  if (whole && !Number.isInteger(value)) return fault(place, 'not-a-whole-number', { lowest, highest });
  if (value < lowest) return fault(place, 'too-small', { lowest, highest });
  return value > highest ? fault(place, 'too-large', { lowest, highest }) : value;
}

function readList({ item, most }: Rule<'list'>, value: unknown, place: Place): unknown {
  if (!Array.isArray(value)) return fault(place, 'not-a-list');
  if (value.length > most) return fault(place, 'too-many', { most });
  return Array.from(value, (each: unknown, at) => readRule(item, each, within(place, String(at))));
}

function readVariant({ tag, rules }: Rule<'variants'>, value: unknown, place: Place): unknown {
  if (!isObject(value)) return fault(place, 'not-an-object');
  const told = Object.hasOwn(value, tag) ? value[tag] : undefined;
  if (told === undefined) return fault(within(place, tag), 'required');
  const rule = typeof told === 'string' && Object.hasOwn(rules, told) ? rules[told] : undefined;
  return rule === undefined ? notOneOf(Object.keys(rules), within(place, tag)) : readRule(rule, value, place);
}

function readMap({ keys, value: rule }: Rule<'map'>, value: unknown, place: Place): unknown {
  if (!isObject(value)) return fault(place, 'not-an-object');
  const known = Object.keys(value).filter((key) => keys.includes(key));
  tellUnknown(value, keys, place);
  return Object.fromEntries(known.map((key) => [key, readRule(rule, value[key], within(place, key))]));
}

function readObject({ fields, open, check }: Rule<'object'>, value: unknown, place: Place): unknown {
  if (!isObject(value)) return fault(place, 'not-an-object');
  const before = place.faults.length;
  const read: [string, unknown][] = [];
  for (const [name, { rule, optional }] of Object.entries(fields)) {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (member !== undefined) read.push([name, readRule(rule, member, within(place, name))]);
    else if (!optional) fault(within(place, name), 'required');
  }
  if (!open) tellUnknown(value, Object.keys(fields), place);
  const copy = Object.fromEntries(read);
  if (place.faults.length > before) return copy;
  for (const found of check(copy as never)) {
    place.faults.push({ ...found, pointer: `${place.pointer}${found.pointer}` });
  }
  return copy;
}

function tellUnknown(value: Readonly<Record<string, unknown>>, known: readonly string[], place: Place): void {
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  for (const key of unknown.slice(0, mostUnknownFields)) fault(within(place, key), 'unknown-field');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notOneOf(values: readonly string[], place: Place): null {
  return fault(place, 'not-one-of', values.length > mostListedChoices ? {} : { allowed: values.join(', ') });
}

/** Notes a fault; the value there is null, as nobody gets to see it. */
function fault(place: Place, code: ShapeFaultCode, params: ShapeFault['params'] = {}): null {
  place.faults.push({ code, pointer: place.pointer, params });
  return null;
}

/** Member names are cut: a pointer stays readable whatever was sent. */
function within({ pointer, faults }: Place, member: string): Place {
  const name = member.slice(0, 80).toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
  return { pointer: `${pointer}/${name}`, faults };
}
