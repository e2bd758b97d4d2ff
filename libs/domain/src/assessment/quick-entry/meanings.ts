import type { Motion } from '../motion';
import type { ReadSubject } from './entries-of';
import type { SubjectMatch } from './match-subjects';
import type { QuickEntryLine, TypedValue } from './quick-entry-line';
import { muscleOfMotion } from './subject-names.data';
import type { Subject } from './subjects';

/** What the best matches can be with the values that were typed; more than one when the line is ambiguous. */
export function meaningsOf(matches: readonly SubjectMatch[], line: QuickEntryLine): ReadSubject[] {
  const exact = matches.filter(({ fit }) => fit === 'exact');
  const begun = matches.filter(({ fit }) => fit === 'begun' && line.values.length > 0);
  const choices = [exact, begun].map((some) => some.flatMap(({ subject }) => readingsOf(subject, line)));
  const fitting = choices.map((some) => distinct(some.filter((subject) => canTake(subject, line))));
  return [...fitting, ...choices.map(distinct)].find((some) => some.length > 0) ?? [];
}

/** A subject as all that it can be read as: a motion may mean its degrees or the grade of its muscle. */
export function readingsOf(subject: Subject, line: QuickEntryLine): ReadSubject[] {
  if (subject.kind !== 'motion') return line.measured === null || subject.kind === 'muscle' ? [subject] : [];
  const readings = motionReadings(subject.motion, line);
  return readings.map((as) => ({ ...subject, as, eitherWay: readings.length > 1 }));
}

/** Whether the values that were typed are of the kind that a subject takes. Without a value only a named fault is complete. */
export function canTake(subject: ReadSubject, { values }: QuickEntryLine): boolean {
  const [first] = values;
  if (first === undefined) return subject.kind === 'finding' && subject.named === 'fault';
  const signed = values.every(({ kind }) => kind === 'sign');
  return signed === (subject.kind === 'finding');
}

function motionReadings(motion: Motion, { values, measured }: QuickEntryLine): ('motion' | 'strength')[] {
  if (measured !== null) return [measured];
  const graded = Object.hasOwn(muscleOfMotion, motion.id);
  if (!graded || values.length === 0) return ['motion'];
  if (values.some((value) => value.kind === 'number' && value.grade)) return ['strength'];
  if (!values.every(isWholeGrade)) return ['motion'];
  // Five degrees or fewer are no range that anybody has left of a large motion; of a small one they may be.
  return motion.normDeg > 20 ? ['strength'] : ['strength', 'motion'];
}

function isWholeGrade(value: TypedValue): boolean {
  return value.kind === 'number' && !value.degrees && /^[0-5]$/.test(value.text);
}

function distinct(some: readonly ReadSubject[]): ReadSubject[] {
  const named = new Map(
    some.map((subject) => [[subject.kind, subject.id, 'as' in subject ? subject.as : ''].join(' '), subject]),
  );
  return [...named.values()];
}
