/** Numbers that can be typed into a cell. */
export type EntryNumber =
  | 'sets'
  | 'reps'
  | 'seconds'
  | 'percent'
  | 'minutes'
  | 'quality'
  | 'pain'
  | 'rpe'
  | 'rir'
  | 'surplus'
  | 'touches'
  | 'milliamperes'
  | 'pressure';

/** Yes or no that can be typed into a cell. */
export type EntryAnswer =
  'substitution' | 'breath' | 'tolerated' | 'better' | 'stiff' | 'accessory' | 'comfortable' | 'dizzy' | 'exact';

/** A line that was typed into a cell, taken apart. Numbers stand as they were typed: whether they fit is for others to say. */
export interface CellEntry {
  /** Whether it was done as prescribed, beside what else is said. */
  readonly asPrescribed: boolean;
  readonly outcome: 'done' | 'partly' | 'skipped' | null;
  /** Why it was not done, or only in part. */
  readonly why: string;
  readonly numbers: Readonly<Partial<Record<EntryNumber, number>>>;
  readonly answers: Readonly<Partial<Record<EntryAnswer, boolean>>>;
  readonly note: string;
  /** Words that mean nothing here, as they were typed. */
  readonly unknown: readonly string[];
}

type Part = Partial<Pick<CellEntry, 'asPrescribed' | 'outcome' | 'numbers' | 'answers'>>;

const texts = /(?:^|\s)(skip|skipped|part|partly|note):/gi;

const lettered: Readonly<Record<string, EntryNumber>> = {
  q: 'quality',
  p: 'pain',
  rpe: 'rpe',
  e: 'rpe',
  rir: 'rir',
  '+': 'surplus',
  t: 'touches',
  m: 'minutes',
  ma: 'milliamperes',
};

const measured: Readonly<Record<string, EntryNumber>> = {
  s: 'seconds',
  r: 'reps',
  '%': 'percent',
  min: 'minutes',
  ma: 'milliamperes',
  mmhg: 'pressure',
};

const answers: Readonly<Record<string, EntryAnswer>> = {
  sub: 'substitution',
  breath: 'breath',
  tol: 'tolerated',
  better: 'better',
  stiff: 'stiff',
  acc: 'accessory',
  comf: 'comfortable',
  dizzy: 'dizzy',
  exact: 'exact',
};

const outcomes: Readonly<Record<string, Part>> = {
  ok: { asPrescribed: true },
  '=': { asPrescribed: true },
  done: { outcome: 'done' },
  part: { outcome: 'partly' },
  partly: { outcome: 'partly' },
  skip: { outcome: 'skipped' },
  skipped: { outcome: 'skipped' },
  '-': { outcome: 'skipped' },
};

/**
 * Reads a line such as `2x8 q2 p4 rpe6 t1` or `skip: sore`. What follows `skip:`, `partly:` or `note:` is text up to the next
 * of them. A later word replaces an earlier one; what is not understood is kept as unknown.
 */
export function readCellEntry(line: string): CellEntry {
  const [words = '', ...tail] = line.split(texts);
  const unknown: string[] = [];
  const parts = words.split(/\s+/).flatMap((word) => {
    if (word === '') return [];
    const part = partOf(word.toLowerCase());
    if (part === null) unknown.push(word);
    return part ?? [];
  });
  const said = textsIn(tail);
  return {
    asPrescribed: parts.some(({ asPrescribed }) => asPrescribed),
    outcome: said.outcome ?? parts.findLast(({ outcome }) => outcome != null)?.outcome ?? null,
    why: said.why,
    numbers: Object.assign({}, ...parts.map(({ numbers }) => numbers)) as CellEntry['numbers'],
    answers: Object.assign({}, ...parts.map((part) => part.answers)) as CellEntry['answers'],
    note: said.note,
    unknown,
  };
}

/** Keywords and what follows each, in turn. */
function textsIn(tail: readonly string[]): Pick<CellEntry, 'outcome' | 'why' | 'note'> {
  let said: Pick<CellEntry, 'outcome' | 'why' | 'note'> = { outcome: null, why: '', note: '' };
  for (let at = 0; at < tail.length; at += 2) {
    const [keyword = '', text = ''] = [tail[at]?.toLowerCase(), tail[at + 1]?.trim()];
    if (keyword === 'note') said = { ...said, note: text };
    else said = { ...said, outcome: keyword.startsWith('skip') ? 'skipped' : 'partly', why: text };
  }
  return said;
}

function partOf(word: string): Part | null {
  return outcomes[word] ?? doseOf(word) ?? numberOf(word) ?? answerOf(word);
}

/** `2x8`, `2x30s`, `2x8x5s`. */
function doseOf(word: string): Part | null {
  const [, sets, second, inSeconds, seconds] = /^(\d+)[x×*](\d+)(s)?(?:[x×*](\d+)s?)?$/.exec(word) ?? [];
  if (sets === undefined || second === undefined) return null;
  if (inSeconds !== undefined) {
    return seconds === undefined ? { numbers: { sets: Number(sets), seconds: Number(second) } } : null;
  }
  const numbers = { sets: Number(sets), reps: Number(second) };
  return { numbers: seconds === undefined ? numbers : { ...numbers, seconds: Number(seconds) } };
}

/** `q2`, `p4.5`, `+2`; `30s`, `25ma`. */
function numberOf(word: string): Part | null {
  const [, letters = '', first] = /^([a-z]+|\+)(\d+(?:[.,]\d+)?)$/.exec(word) ?? [];
  const [, last, unit = ''] = /^(\d+(?:[.,]\d+)?)([a-z]+|%)$/.exec(word) ?? [];
  const name = lettered[letters] ?? measured[unit];
  const text = first ?? last;
  return name === undefined || text === undefined ? null : { numbers: { [name]: Number(text.replace(',', '.')) } };
}

/** `sub`, `nosub`. */
function answerOf(word: string): Part | null {
  const yes = answers[word];
  if (yes !== undefined) return { answers: { [yes]: true } };
  const no = word.startsWith('no') ? answers[word.slice(2)] : undefined;
  return no === undefined ? null : { answers: { [no]: false } };
}
