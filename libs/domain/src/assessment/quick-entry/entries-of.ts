import type { BodySide } from '../../kernel/body-side';
import type { TissueId } from '../../exercise/tissues';
import { isSidedMotion, motionLimits } from '../motion-limits';
import { measuredTest } from '../measured-test';
import type { MeasuredTestId } from '../measured-test';
import type { Motion } from '../motion';
import { isMidlineTissue, isSidedFinding } from '../midline';
import { muscleGrades } from '../muscle-grade';
import type { MuscleGrade } from '../muscle-grade';
import type { QuickEntry, QuickEntryFault, QuickEntryFaultCode } from './quick-entry';
import { isOneSided, isUnsigned } from './quick-entry-line';
import type { QuickEntryLine, TypedValue } from './quick-entry-line';
import type { Subject } from './subjects';

/** What a line enters if it is about one thing, or why it cannot. */
type Reading =
  | { readonly ok: true; readonly entries: readonly QuickEntry[] }
  | { readonly ok: false; readonly fault: QuickEntryFault };

/** What a line enters if it is about one thing; `side` is the one that was said, or else the presentation’s. */
export function entriesOf(subject: Subject, line: QuickEntryLine, side: BodySide | null): Reading {
  switch (subject.kind) {
    case 'motion':
      return motionEntries(subject.motion, line, side);
    case 'muscle':
      return strengthEntries(subject.id, line, side);
    case 'test':
      return testEntries(subject.id, line, side);
    case 'finding':
      return findingEntries(subject, line, side);
    case 'outcome': {
      const { id, min, max } = subject.measure;
      return onSides({ line: outOf(line, max), side: null, sided: false }, (value) =>
        withNumber(value, { id, lowest: min, highest: max, unit: '' }, (score) => ({
          section: 'outcomes',
          record: { id, score },
        })),
      );
    }
    case 'pain':
      return painEntries(line);
  }
}

function motionEntries(motion: Motion, line: QuickEntryLine, side: BodySide | null): Reading {
  const limits = { id: motion.id, ...motionLimits(motion), unit: '°' };
  // `knee ext 10` is written for what is lacking as well as for what goes beyond neutral.
  if (motion.normDeg === 0 && line.values.some(isUnsigned)) return refused('ambiguous', { id: motion.id }, 'info');
  return onSides({ line, side, sided: isSidedMotion(motion.id) }, (value, where) =>
    withNumber(value, limits, (degrees) => ({
      section: 'rangeOfMotion',
      record: { motion: motion.id, side: where, degrees, painful: hurts(line, where) },
    })),
  );
}

function strengthEntries(muscle: TissueId, line: QuickEntryLine, side: BodySide | null): Reading {
  return onSides({ line: outOf(line, 5), side, sided: !isMidlineTissue(muscle) }, (value, where) => {
    const grade = gradeOf(value);
    if (grade === null) {
      return refused('not-a-grade', { id: muscle, value: value.text, lowest: '0', highest: '5' });
    }
    return entered({
      section: 'strength',
      record: { muscle, side: where ?? 'both', grade, painful: hurts(line, where) },
    });
  });
}

function testEntries(id: MeasuredTestId, line: QuickEntryLine, side: BodySide | null): Reading {
  const { min, max, unit, sided } = measuredTest(id);
  const single = sided && !isOneSided(line) ? line : outOf(line, max);
  return onSides({ line: single, side, sided }, (value, where) =>
    withNumber(value, { id, lowest: min, highest: max, unit }, (number) => ({
      section: 'tests',
      record: { test: id, side: where, value: number },
    })),
  );
}

function findingEntries(
  { id, named }: Extract<Subject, { kind: 'finding' }>,
  line: QuickEntryLine,
  side: BodySide | null,
): Reading {
  const said: TypedValue = { kind: 'sign', text: '', positive: true };
  const signed = line.values.length === 0 && named === 'fault' ? { ...line, values: [said] } : line;
  if (signed.values.length === 0) return refused('sign-missing', { id }, 'info');
  return onSides({ line: signed, side, sided: isSidedFinding(id) }, (value, where) =>
    value.kind === 'sign'
      ? entered({ section: 'findings', record: { id, side: where, result: value.positive ? 'positive' : 'negative' } })
      : refused('sign-missing', { id, value: value.text }),
  );
}

function painEntries(line: QuickEntryLine): Reading {
  const numbers = line.values.filter((value) => value.kind === 'number');
  const [now, best, worst, more] = numbers.map((value) => value.number);
  if (now === undefined) return refused('value-missing', { id: 'pain' }, 'info');
  if (more !== undefined) return refused('too-many-values', { id: 'pain', most: 3 });
  if (line.pairing === 'sides') return refused('too-many-values', { id: 'pain', most: 1 });
  const wrong = numbers.find(({ number }) => number < 0 || number > 10);
  if (wrong) return refused('out-of-limits', { id: 'pain', value: wrong.text, lowest: 0, highest: 10, unit: '' });
  return entered({ section: 'pain', record: { now, best: best ?? null, worst: worst ?? null } });
}

/** `4/5` and `41/80`: one value with the most that it could be. */
function outOf(line: QuickEntryLine, most: number): QuickEntryLine {
  const [first, second] = line.values;
  const isWhole = line.pairing === 'slash' && second?.kind === 'number' && second.text === String(most);
  return isWhole && first !== undefined ? { ...line, values: [first], pairing: 'none' } : line;
}

interface Sides {
  readonly line: QuickEntryLine;
  readonly side: BodySide | null;
  readonly sided: boolean;
}

/** One value goes to the side, two as a pair to left and right. */
function onSides(
  { line, side, sided }: Sides,
  entryOf: (value: TypedValue, side: BodySide | null) => Reading,
): Reading {
  const [first, second, third] = line.values;
  if (first === undefined) return refused('value-missing', {}, 'info');
  if (third !== undefined) return refused('too-many-values', { most: 2 });
  if (second === undefined) {
    if (!sided) return entryOf(first, null);
    return side === null ? refused('side-missing', {}, 'info') : entryOf(first, side);
  }
  if (!sided || line.pairing === 'none' || isOneSided(line)) return refused('too-many-values', { most: 1 });
  const readings = [entryOf(first, 'left'), entryOf(second, 'right')];
  const failed = readings.find((reading) => !reading.ok);
  return failed ?? { ok: true, entries: readings.flatMap((reading) => (reading.ok ? reading.entries : [])) };
}

interface Limits {
  readonly id: string;
  readonly lowest: number;
  readonly highest: number;
  readonly unit: string;
}

/** The one number that is written with a plus behind it: `2+`. */
const gradedWithPlus: MeasuredTestId = 'effusion';

function withNumber(value: TypedValue, limits: Limits, entryOf: (number: number) => QuickEntry): Reading {
  if (value.kind !== 'number' || (value.grade && limits.id !== gradedWithPlus)) {
    return refused('not-a-number', { id: limits.id, value: value.text });
  }
  const { number } = value;
  if (!isInUnit(value.unit, limits)) return refused('out-of-limits', { ...limits, value: value.text });
  if (number < limits.lowest || number > limits.highest) {
    return refused('out-of-limits', { ...limits, value: value.text });
  }
  return entered(entryOf(number));
}

/** Scores and counts carry no unit, and are written as a share, out of ten or out of the most that they can be all the same. */
function isInUnit(typed: string, { unit, highest }: Limits): boolean {
  if (typed === '' || typed === unit.toLowerCase() || typed === `/${String(highest)}`) return true;
  return unit === '' && ['%', '/10'].includes(typed);
}

function gradeOf(value: TypedValue): MuscleGrade | null {
  const outOfFive = value.kind === 'number' && ['', '/5'].includes(value.unit);
  return outOfFive && isMuscleGrade(value.text) ? value.text : null;
}

function hurts({ painful }: QuickEntryLine, side: BodySide | null): boolean {
  return painful === 'both' || (painful !== null && painful === side);
}

function isMuscleGrade(text: string): text is MuscleGrade {
  return Object.hasOwn(muscleGrades, text);
}

function entered(entry: QuickEntry): Reading {
  return { ok: true, entries: [entry] };
}

type FaultName = QuickEntryFaultCode extends `quick-entry.${infer Name}` ? Name : never;

function refused(name: FaultName, params: QuickEntryFault['params'], severity: 'info' | 'block' = 'block'): Reading {
  return { ok: false, fault: { code: `quick-entry.${name}`, severity, params } };
}
