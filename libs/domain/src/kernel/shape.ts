/** What is wrong with one place of a value that came from outside. Parameters carry the limits. */
export const shapeFaultCodes = [
  'required',
  'unknown-field',
  'not-text',
  'not-true-or-false',
  'not-a-number',
  'not-a-whole-number',
  'not-an-object',
  'not-a-list',
  'not-a-date',
  'date-not-in-range',
  'not-one-of',
  'too-long',
  'too-many',
  'too-small',
  'too-large',
  'control-characters',
  'duplicate',
  'blank',
  'bad-format',
] as const;

/** One of {@link shapeFaultCodes}. */
export type ShapeFaultCode = (typeof shapeFaultCodes)[number];

/** One fault of a value, with the place where it stands. */
export interface ShapeFault {
  readonly code: ShapeFaultCode;
  /** JSON Pointer (RFC 6901) from the value’s root; empty for the root itself. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** One member of an object. */
export interface FieldRule {
  readonly rule: ShapeRule;
  readonly optional: boolean;
}

/** What a value from outside must be. Rules nest as deep as they are written, whatever the depth of the value. */
export type ShapeRule = RuleOfKind & {
  /** What the value means, for whoever writes such a file. */
  readonly about?: string;
};

type RuleOfKind =
  | { readonly kind: 'text'; readonly longest: number; readonly lines: boolean; readonly filled?: true }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'number'; readonly lowest: number; readonly highest: number; readonly whole: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'true-or-false' }
  | { readonly kind: 'constant'; readonly value: string | number }
  | { readonly kind: 'nullable'; readonly rule: ShapeRule }
  | { readonly kind: 'word-or'; readonly word: string; readonly rule: ShapeRule }
  | { readonly kind: 'list'; readonly item: ShapeRule; readonly most: number }
  | { readonly kind: 'variants'; readonly tag: string; readonly rules: Readonly<Record<string, ShapeRule>> }
  | { readonly kind: 'map'; readonly keys: readonly string[]; readonly value: ShapeRule }
  | {
      readonly kind: 'object';
      readonly fields: Readonly<Record<string, FieldRule>>;
      /** Whether members that no field names are passed over; otherwise they are faults. */
      readonly open: boolean;
      /** Faults that only several members together show, with pointers from this object on. */
      readonly check: (value: never) => readonly ShapeFault[];
    };

/** A rule for values of a type. */
export interface Shape<T> {
  readonly rule: ShapeRule;
  /** Never called: it ties the rule to its type. */
  readonly reads?: () => T;
}

/** A member that may be left out. */
export interface OptionalShape<T> {
  readonly optional: Shape<T>;
}

/** One line of text that a database and a screen can keep; with `lines`, several. */
export function text(longest: number, lines: 'one-line' | 'lines' = 'one-line'): Shape<string> {
  return { rule: { kind: 'text', longest, lines: lines === 'lines' } };
}

/** One line that is not blank, such as an identifier. */
export function filledText(longest: number): Shape<string> {
  return { rule: { kind: 'text', longest, lines: false, filled: true } };
}

/** A day that exists, `YYYY-MM-DD`. */
export const date: Shape<string> = { rule: { kind: 'date' } };

/** A time of day, `HH:MM` from 00:00 to 23:59. */
export const time: Shape<string> = { rule: { kind: 'time' } };

/** True or false. */
export const trueOrFalse: Shape<boolean> = { rule: { kind: 'true-or-false' } };

/** A finite number, both ends included. */
export function number(lowest: number, highest: number): Shape<number> {
  return { rule: { kind: 'number', lowest, highest, whole: false } };
}

/** A whole number, both ends included. */
export function wholeNumber(lowest: number, highest: number): Shape<number> {
  return { rule: { kind: 'number', lowest, highest, whole: true } };
}

/** One of some texts. */
export function choice<const V extends string>(values: readonly V[]): Shape<V> {
  return { rule: { kind: 'choice', values } };
}

/** One of the keys of a table. */
export function keyOf<K extends string>(table: Readonly<Record<K, unknown>>): Shape<K> {
  return { rule: { kind: 'choice', values: Object.keys(table) } };
}

/** Exactly one value. */
export function constant<const V extends string | number>(value: V): Shape<V> {
  return { rule: { kind: 'constant', value } };
}

/** The value of a shape, or null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return { rule: { kind: 'nullable', rule: shape.rule } };
}

/** One word that stands for something, or a value. */
export function wordOr<const W extends string, T>(word: W, shape: Shape<T>): Shape<W | T> {
  return { rule: { kind: 'word-or', word, rule: shape.rule } };
}

/** A list of at most so many items. */
export function list<T>(item: Shape<T>, most: number): Shape<readonly T[]> {
  return { rule: { kind: 'list', item: item.rule, most } };
}

/** The members of a union that a value of their tag tells apart. */
export type Variant<T, K extends keyof T, V> = T extends unknown ? (V extends T[K] ? T : never) : never;

/** One of several objects, told apart by the text of one member. */
export function variants<T extends object, K extends keyof T & string>(
  tag: K,
  shapes: { readonly [V in T[K] & string]: Shape<Variant<T, K, V>> },
): Shape<T> {
  const rules = Object.entries<Shape<unknown>>(shapes).map(([value, { rule }]): [string, ShapeRule] => [value, rule]);
  return { rule: { kind: 'variants', tag, rules: Object.fromEntries(rules) } };
}

/** Values by key, where only some keys may stand. */
export function map<T>(keys: readonly string[], value: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return { rule: { kind: 'map', keys, value: value.rule } };
}

/** A shape with words about what its values mean. */
export function about<T>(words: string, { rule }: Shape<T>): Shape<T> {
  return { rule: { ...rule, about: words } };
}

/** A member that may be left out. */
export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  return { optional: shape };
}

/** The fields of an object type: optional members take optional shapes. */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalShape<Exclude<T[K], undefined>> : Shape<T[K]>;
};

/** How an object treats what its fields do not say. */
export interface ObjectOptions<T> {
  readonly open?: boolean;
  readonly check?: (value: T) => readonly ShapeFault[];
}

/** An object with these members. */
export function object<T extends object>(fields: Fields<T>, { open = false, check }: ObjectOptions<T> = {}): Shape<T> {
  const members: Readonly<Record<string, Shape<unknown> | OptionalShape<unknown>>> = { ...fields };
  const rules = Object.entries(members).map(([name, field]): [string, FieldRule] =>
    'optional' in field
      ? [name, { rule: field.optional.rule, optional: true }]
      : [name, { rule: field.rule, optional: false }],
  );
  return { rule: { kind: 'object', fields: Object.fromEntries(rules), open, check: check ?? (() => []) } };
}
