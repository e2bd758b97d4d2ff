import type { BodySide } from '../kernel/body-side';
import type { AssessmentDocument, PainRecord } from './assessment-document';
import { motionChange, outcomeChange, strengthChange, testChange } from './important-change-of';
import type { ChangeValues } from './important-change-of';
import { isMeasuredTestId, measuredTest } from './measured-test';
import { muscleGrades } from './muscle-grade';
import { outcomeMeasures } from './outcome-measures.data';

/** How a measure changed; `unknown` when it was not measured both times. */
export type ChangeVerdict = 'important-better' | 'better' | 'same' | 'worse' | 'important-worse' | 'unknown';

/** One measure in two assessments. */
export interface MeasureChange {
  readonly kind: 'pain' | 'outcome' | 'test' | 'motion' | 'strength';
  /** Identifier in the table of its kind; for pain `now`, `best` or `worst`. */
  readonly id: string;
  readonly side: BodySide | null;
  /** Values; muscle grades as their number. Null where it was not measured. */
  readonly before: number | null;
  readonly after: number | null;
  readonly verdict: ChangeVerdict;
  /** The difference from which on a change matters; null where no source was found, so that none is called important. */
  readonly important: number | null;
}

/** Every measure of either assessment, in the order of the later one, then what only the earlier one has. */
export function changesSince(before: AssessmentDocument, after: AssessmentDocument): MeasureChange[] {
  const [earlier, later] = [valuesOf(before), valuesOf(after)];
  const keys = new Set([...later.keys(), ...earlier.keys()]);
  return [...keys].flatMap((key) => {
    const value = later.get(key) ?? earlier.get(key);
    return value === undefined
      ? []
      : [changeOf(value, earlier.get(key)?.number ?? null, later.get(key)?.number ?? null)];
  });
}

interface MeasuredValue extends Pick<MeasureChange, 'kind' | 'id' | 'side'> {
  readonly number: number;
  readonly better: 'higher' | 'lower';
  readonly change: (before: number) => ChangeValues;
}

function changeOf(value: MeasuredValue, before: number | null, after: number | null): MeasureChange {
  const { kind, id, side, better } = value;
  if (before === null || after === null) {
    return { kind, id, side, before, after, verdict: 'unknown', important: null };
  }
  const values = value.change(before);
  const gain = better === 'higher' ? after - before : before - after;
  return { kind, id, side, before, after, verdict: verdictOf(gain, values), important: values.important };
}

function verdictOf(gain: number, { error, important }: ChangeValues): ChangeVerdict {
  // Decimals such as 1.1 - 1.0 must not miss the limit by a rounding error.
  const size = Math.round(Math.abs(gain) * 1e6) / 1e6;
  if (size === 0 || (error !== null && size < error)) return 'same';
  const matters = important !== null && size >= important;
  if (gain > 0) return matters ? 'important-better' : 'better';
  return matters ? 'important-worse' : 'worse';
}

function valuesOf(document: AssessmentDocument): ReadonlyMap<string, MeasuredValue> {
  const values = [
    ...painValues(document.pain),
    ...outcomeValues(document),
    ...testValues(document),
    ...document.rangeOfMotion.map(({ motion, side, degrees }): MeasuredValue => ({
      ...{ kind: 'motion', id: motion, side, number: degrees, better: 'higher', change: () => motionChange },
    })),
    ...document.strength.map(({ muscle, side, grade }): MeasuredValue => ({
      ...{ kind: 'strength', id: muscle, side, number: muscleGrades[grade].value, better: 'higher' },
      change: () => strengthChange,
    })),
  ];
  return new Map(values.flatMap(onEachSide).map((value) => [`${value.kind} ${value.id} ${value.side ?? ''}`, value]));
}

/** A value of both sides is compared with later ones of either. */
function onEachSide(value: MeasuredValue): MeasuredValue[] {
  if (value.side !== 'both') return [value];
  return [
    { ...value, side: 'left' },
    { ...value, side: 'right' },
  ];
}

function painValues(pain: PainRecord): MeasuredValue[] {
  const scale = outcomeMeasures.find(({ id }) => id === 'nprs');
  return (['now', 'best', 'worst'] as const).flatMap((id): MeasuredValue[] => {
    const rating = pain[id];
    if (rating === null || scale === undefined) return [];
    return [{ kind: 'pain', id, side: null, number: rating, better: 'lower', change: () => outcomeChange(scale) }];
  });
}

function outcomeValues({ outcomes }: AssessmentDocument): MeasuredValue[] {
  return outcomes.flatMap(({ id, score }): MeasuredValue[] => {
    const measure = outcomeMeasures.find((known) => known.id === id);
    if (measure === undefined) return [];
    const { better } = measure;
    return [{ kind: 'outcome', id, side: null, number: score, better, change: () => outcomeChange(measure) }];
  });
}

function testValues({ tests }: AssessmentDocument): MeasuredValue[] {
  return tests
    .filter(({ test }) => isMeasuredTestId(test))
    .map(({ test, side, value }) => ({
      ...{ kind: 'test', id: test, side, number: value, better: measuredTest(test).better },
      change: (before) => testChange(test, before),
    }));
}
