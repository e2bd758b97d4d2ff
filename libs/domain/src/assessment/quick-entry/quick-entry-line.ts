import type { BodySide } from '../../kernel/body-side';
import { foldForSearch } from '../../kernel/fold-for-search';

/** A value as typed: a number with its unit, if one was typed, that may carry a sign of muscle grades, or the result of a test. */
export type TypedValue =
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly number: number;
      readonly grade: boolean;
      readonly unit: string;
    }
  | { readonly kind: 'sign'; readonly text: string; readonly positive: boolean };

/** The parts of a line of quick entry. */
export interface QuickEntryLine {
  /** What it is about, folded for comparison, in the order of typing. */
  readonly words: readonly string[];
  readonly side: BodySide | null;
  readonly values: readonly TypedValue[];
  /** How two values were typed as a pair, left before right: `100/125`, or by their sides as `L 100 R 125`. */
  readonly pairing: 'none' | 'slash' | 'sides';
  /** Where it hurt; both where the line says so of its whole. */
  readonly painful: BodySide | null;
  /** What the clinician said that the value is. */
  readonly measured: 'strength' | 'motion' | null;
}

const sides: Readonly<Record<string, BodySide>> = {
  ...{ l: 'left', lt: 'left', left: 'left', r: 'right', rt: 'right', right: 'right' },
  ...{ b: 'both', bl: 'both', 'b/l': 'both', bil: 'both', bilat: 'both', bilateral: 'both', both: 'both' },
};

const signs: Readonly<Record<string, boolean>> = {
  ...{ '+': true, '+ve': true, pos: true, positive: true },
  ...{ '-': false, '-ve': false, neg: false, negative: false },
};

const hints: Readonly<Record<string, 'strength' | 'motion'>> = {
  ...{ mmt: 'strength', strength: 'strength', rom: 'motion', arom: 'motion', prom: 'motion' },
};

/** Units without a number say nothing that the subject does not say. */
const units = ['°', 'deg', 'degrees', 'sec', 'seconds', 'cm', 'mm', '%', 'mmhg', 'm/s', '/min', 'grade'];

const painWords = ['p', 'p!', '!', 'painful'];
const number = /^([+-]?\d+(?:\.\d+)?)([+-]?)(°|s|cm|mm|m|%|kg|mmhg|m\/s|\/min|\/10)?$/;

/** Takes a line apart. Whatever is no side, value, sign or remark is about what the line says. */
export function quickEntryLine(text: string): QuickEntryLine {
  const parts = partsOf(tokensOf(text));
  const tokens = (kind: LinePart['kind']): string[] =>
    parts.filter((part) => part.kind === kind).map(({ token }) => token);
  const values = tokens('value').map(valuesOf);
  return {
    words: tokens('word').flatMap(foldForSearch),
    ...(pairBySides(parts) ?? {
      side:
        tokens('side')
          .map((token) => own(sides, token))
          .find((side) => side !== undefined) ?? null,
      values: values.flat(),
      pairing: values.length === 1 && values.flat().length === 2 ? 'slash' : 'none',
      painful: hurts(parts) ? 'both' : null,
    }),
    measured:
      tokens('remark')
        .map((token) => own(hints, token))
        .find((hint) => hint !== undefined) ?? null,
  };
}

/** `L 100 p R 125`: one value behind each side, and what was remarked about it; null when the line is no such pair. */
function pairBySides(
  parts: readonly LinePart[],
): Pick<QuickEntryLine, 'side' | 'values' | 'pairing' | 'painful'> | null {
  const [first, second, more] = parts.flatMap(({ kind }, at) => (kind === 'side' ? [at] : []));
  if (first === undefined || second === undefined || more !== undefined) return null;
  if (parts.slice(0, first).some(({ kind }) => kind === 'value')) return null;
  const halves = [parts.slice(first, second), parts.slice(second)];
  const half = (side: BodySide): readonly LinePart[] =>
    halves.find(([{ token } = { token: '' }]) => own(sides, token) === side) ?? [];
  const values = [half('left'), half('right')].map(onlyValueOf);
  if (!values.every((value) => value !== null)) return null;
  const [left, right] = [hurts(half('left')), hurts(half('right'))];
  const painful = left && right ? 'both' : left ? 'left' : right ? 'right' : null;
  return { side: null, values, pairing: 'sides', painful };
}

/** The one value among parts, which may be a share of the most that it could be: `4/5`. */
function onlyValueOf(parts: readonly LinePart[]): TypedValue | null {
  const [token, another] = parts.filter(({ kind }) => kind === 'value').map((part) => part.token);
  if (token === undefined || another !== undefined) return null;
  const [value, most, more] = valuesOf(token);
  if (value === undefined || more !== undefined) return null;
  if (most === undefined) return value;
  return value.kind === 'number' && value.unit === '' ? { ...value, unit: `/${most.text}` } : null;
}

function hurts(parts: readonly LinePart[]): boolean {
  return parts.some(({ token, kind }) => kind === 'remark' && painWords.includes(token));
}

/** Whether a value above neutral does not say that it lies there. */
export function isUnsigned(value: TypedValue): boolean {
  return value.kind === 'number' && value.number > 0 && !value.text.startsWith('+');
}

/** Whether the line names one side, so that two values cannot be left and right. */
export function isOneSided({ side }: QuickEntryLine): boolean {
  return side === 'left' || side === 'right';
}

interface LinePart {
  readonly token: string;
  readonly kind: 'side' | 'value' | 'remark' | 'word';
}

function tokensOf(text: string): string[] {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[−–]/g, '-')
    .replace(/(\p{L})['’]s(?=\s|$)/gu, '$1')
    .replace(/[()[\],;:=]+(?=\s|$)|(?<=^|\s)[()[\],;:=]+/g, ' ')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(\p{L}{2,})([+-])(?=\s|$)/gu, '$1 $2')
    .replace(/(\d[+-]?)\s*(?:°|deg|degrees)(?=[\s/]|$)/g, '$1°')
    .replace(/(\d)\s*(?:s|sec|seconds)(?=[\s/]|$)/g, '$1s')
    .replace(/(\d)\s+(cm|mm|%|kg|mmhg|m\/s|\/min)(?=\s|$)/g, '$1$2')
    .split(/\s+/)
    .filter((token) => token !== '');
}

/** A number in front of the first word belongs to a name, as in `30s chair stand`; painful is a remark behind a value. */
function partsOf(tokens: readonly string[]): LinePart[] {
  const kinds = tokens.map(kindOf);
  const firstWord = kinds.indexOf('word');
  const firstValue = kinds.findIndex((kind, at) => kind === 'value' && at > firstWord);
  return tokens.map((token, at) => {
    const kind = kinds[at] ?? 'word';
    if (kind === 'value' && at < firstWord) return { token, kind: 'word' };
    const named = painWords.includes(token) && (firstValue === -1 || at < firstValue);
    return { token, kind: named ? 'word' : kind };
  });
}

function kindOf(token: string): LinePart['kind'] {
  if (own(sides, token) !== undefined) return 'side';
  if (valuesOf(token).length > 0) return 'value';
  const remark = painWords.includes(token) || units.includes(token) || own(hints, token) !== undefined;
  return remark ? 'remark' : 'word';
}

/** The values of a token: one, or several apart from each other by `/`; none when it is something else. */
function valuesOf(token: string): TypedValue[] {
  const whole = valueOf(token);
  if (whole !== null) return [whole];
  const values = token.split('/').map(valueOf);
  return values.every((value) => value !== null) ? values : [];
}

function valueOf(text: string): TypedValue | null {
  const positive = own(signs, text);
  if (positive !== undefined) return { kind: 'sign', text, positive };
  if (text === 'trace') return { kind: 'number', text, number: 0.5, grade: true, unit: '' };
  const [, digits, sign, unit = ''] = number.exec(text) ?? [];
  if (digits === undefined) return null;
  return { kind: 'number', text, number: Number(digits), grade: sign !== '', unit };
}

function own<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
