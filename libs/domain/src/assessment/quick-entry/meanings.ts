import type { Motion } from '../motion';
import type { SubjectMatch } from './match-subjects';
import { isOneSided } from './quick-entry-line';
import type { QuickEntryLine, TypedValue } from './quick-entry-line';
import { musclesOfMotion } from './subject-names.data';
import { subjects } from './subjects';
import type { Subject } from './subjects';

/** What a line is about, as it was read. */
export interface Meaning {
  readonly subject: Subject;
  /** The word that a line needs so that it means this and nothing else; mostly none. */
  readonly hint: '' | 'mmt' | 'rom';
}

/** What the best matches can be with the values that were typed; more than one when the line is ambiguous. */
export function meaningsOf(matches: readonly SubjectMatch[], line: QuickEntryLine): Meaning[] {
  const exact = matches.filter(({ fit }) => fit === 'exact');
  const begun = matches.filter(({ fit }) => fit === 'begun' && line.values.length > 0);
  // `pf` begins `pfg`, and it is all that anybody types of `ankle pf`.
  const unfinished = begun.length === 0 ? [] : matches.filter(({ fit }) => fit === 'unfinished');
  const choices = [exact, [...begun, ...unfinished]].map((some) =>
    some.flatMap(({ subject }) => readingsOf(subject, line)),
  );
  const fitting = choices.map((some) => some.filter(({ subject }) => canTake(subject, line)));
  return [...fitting, ...choices].map(distinct).find((some) => some.length > 0) ?? [];
}

/** A subject as all that it can be read as: a motion may mean its degrees, or the grade of a muscle that makes it. */
export function readingsOf(subject: Subject, line: QuickEntryLine): Meaning[] {
  const { measured } = line;
  if (subject.kind !== 'motion') return measured === null || subject.kind === 'muscle' ? [{ subject, hint: '' }] : [];
  const readings = motionReadings(subject.motion, line);
  const hinted = measured !== null || readings.length > 1;
  return readings.flatMap((reading): Meaning[] =>
    reading === 'motion' ? [{ subject, hint: hinted ? 'rom' : '' }] : gradedMuscles(subject, hinted ? 'mmt' : ''),
  );
}

/** Whether the values that were typed are of the kind that a subject takes. Without a value only a named fault is complete. */
export function canTake(subject: Subject, { values }: QuickEntryLine): boolean {
  const [first] = values;
  if (first === undefined) return subject.kind === 'finding' && subject.named === 'fault';
  const signed = values.every(({ kind }) => kind === 'sign');
  return signed === (subject.kind === 'finding');
}

function motionReadings(motion: Motion, line: QuickEntryLine): ('motion' | 'strength')[] {
  const { values, measured, pairing } = line;
  if (measured !== null) return [measured];
  if (values.length === 0 || musclesOf(motion).length === 0) return ['motion'];
  if (values.some((value) => value.kind === 'number' && (value.grade || value.unit === '/5'))) return ['strength'];
  if (!values.every(isWholeGrade)) return ['motion'];
  if (pairing === 'slash' && isOneSided(line)) return ['strength'];
  // Five degrees or fewer are no range that anybody has left of a large motion; of a small one they may be.
  return motion.normDeg > 20 ? ['strength'] : ['strength', 'motion'];
}

/** One muscle answers to the motion’s name; of several, each has to be called by its own. */
function gradedMuscles({ motion, label }: Extract<Subject, { kind: 'motion' }>, hint: Meaning['hint']): Meaning[] {
  const ids = musclesOf(motion);
  const muscles = subjects().filter((subject) => subject.kind === 'muscle' && ids.includes(subject.id));
  if (muscles.length !== 1) return muscles.map((subject) => ({ subject, hint: '' }));
  return muscles.map((subject) => ({ subject: { ...subject, label }, hint }));
}

function musclesOf({ id }: Motion): readonly string[] {
  return Object.hasOwn(musclesOfMotion, id) ? (musclesOfMotion[id] ?? []) : [];
}

function isWholeGrade(value: TypedValue): boolean {
  return value.kind === 'number' && /^[0-5]$/.test(value.text);
}

function distinct(meanings: readonly Meaning[]): Meaning[] {
  const named = new Map(meanings.map((meaning) => [`${meaning.subject.kind} ${meaning.subject.id}`, meaning]));
  return [...named.values()];
}
