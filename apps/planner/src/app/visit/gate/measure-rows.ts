import type { BodySide, MuscleGrade, VisitMeasurements } from '@repattern/domain';
import { measuredTest } from '@repattern/domain/assessment/measured-test';
import { motions } from '@repattern/domain/assessment/motions.data';
import { motionLimits } from '@repattern/domain/assessment/motion-limits';
import { outcomeMeasures } from '@repattern/domain/assessment/outcome-measures.data';
import { gateMeasures, type GateMeasure } from '@repattern/domain/plan/gate-measures';
import { muscleGradeEntry } from '../../assessment/sections/muscle-grade-entry';
import { withRecord } from '../../assessment/sections/with-record';
import type { EntryManner } from '../../ui/entry-cell';
import { numberEntry } from '../../ui/number-entry';
import { findingName, measureName, motionName, muscleName } from '../../wording/assessment-entry-wording';
import { withSide } from '../../wording/assessment-presentation-wording';
import type { MeasureField } from './measure-fields';

type Edit<Value> = (measured: VisitMeasurements, value: Value | null) => VisitMeasurements;

/** A value that is typed: a number, or a muscle grade. */
export interface CellRow {
  readonly kind: 'cell';
  readonly label: string;
  readonly unit: string;
  readonly inputmode: 'text' | 'decimal';
  readonly manner: EntryManner<string | number>;
  readonly value: string | number | null;
  readonly put: Edit<string | number>;
}

/** Something that holds or does not. */
export interface QuestionRow {
  readonly kind: 'question';
  readonly label: string;
  readonly value: boolean | null;
  readonly put: Edit<boolean>;
}

/** A field of the gate as the screen asks it. */
export type MeasureRow = CellRow | QuestionRow;

/** How a field is asked, with what was measured of it at this visit. */
export function measureRow(field: MeasureField, measured: VisitMeasurements): MeasureRow {
  switch (field.kind) {
    case 'motion':
      return motionRow(field, measured);
    case 'strength':
      return strengthRow(field, measured);
    case 'test':
      return testRow(field, measured);
    case 'outcome':
      return outcomeRow(field, measured);
    case 'finding':
      return findingRow(field, measured);
    case 'judged':
      return judgedRow(field, measured);
  }
}

type Field<Kind extends MeasureField['kind']> = Extract<MeasureField, { readonly kind: Kind }>;

function motionRow({ motion, side }: Field<'motion'>, { rangeOfMotion }: VisitMeasurements): MeasureRow {
  const known = motions.find(({ id }) => id === motion);
  const limits = known === undefined ? { lowest: -90, highest: 360 } : motionLimits(known);
  const isThis = isOf({ motion, side });
  return numberRow({
    label: withSide(motionName(motion), side),
    unit: '°',
    manner: numberEntry({ min: limits.lowest, max: limits.highest }),
    value: rangeOfMotion.find(isThis)?.degrees ?? null,
    put: (measured, degrees) => ({
      ...measured,
      rangeOfMotion: withRecord(
        measured.rangeOfMotion,
        isThis,
        degrees === null ? null : { motion, side, degrees, painful: false },
      ),
    }),
  });
}

function strengthRow({ muscle, side }: Field<'strength'>, { strength }: VisitMeasurements): MeasureRow {
  const isThis = isOf({ muscle, side });
  return {
    kind: 'cell',
    label: withSide(muscleName(muscle), side),
    unit: '/5',
    inputmode: 'text',
    manner: muscleGradeEntry,
    value: strength.find(isThis)?.grade ?? null,
    put: (measured, grade) => ({
      ...measured,
      strength: withRecord(
        measured.strength,
        isThis,
        grade === null ? null : { muscle, side, grade: grade as MuscleGrade, painful: false },
      ),
    }),
  };
}

function testRow({ test, side }: Field<'test'>, { tests }: VisitMeasurements): MeasureRow {
  const { name, unit, min, max, step } = measuredTest(test);
  const isThis = isOf({ test, side });
  return numberRow({
    label: withSide(name, side),
    unit,
    manner: numberEntry({ min, max, decimals: String(step).split('.')[1]?.length ?? 0 }),
    value: tests.find(isThis)?.value ?? null,
    put: (measured, value) => ({
      ...measured,
      tests: withRecord(measured.tests, isThis, value === null ? null : { test, side, value }),
    }),
  });
}

function outcomeRow({ id }: Field<'outcome'>, { outcomes }: VisitMeasurements): MeasureRow {
  const { min, max } = outcomeMeasures.find((measure) => measure.id === id) ?? { min: 0, max: 100 };
  const isThis = isOf({ id });
  return numberRow({
    label: measureName(id),
    unit: '',
    manner: numberEntry({ min, max, decimals: 1 }),
    value: outcomes.find(isThis)?.score ?? null,
    put: (measured, score) => ({
      ...measured,
      outcomes: withRecord(measured.outcomes, isThis, score === null ? null : { id, score }),
    }),
  });
}

function findingRow({ finding, side }: Field<'finding'>, { findings }: VisitMeasurements): MeasureRow {
  const isThis = isOf({ id: finding, side });
  const record = findings.find(isThis);
  return {
    kind: 'question',
    label: withSide(findingName(finding), side),
    value: record === undefined ? null : record.result === 'positive',
    put: (measured, found) => ({
      ...measured,
      findings: withRecord(
        measured.findings,
        isThis,
        found === null ? null : { id: finding, side, result: found ? 'positive' : 'negative' },
      ),
    }),
  };
}

function judgedRow({ measure }: Field<'judged'>, { gates }: VisitMeasurements): MeasureRow {
  const { name, range, unit } = gateMeasures[measure] as GateMeasure;
  const value = gates.find((known) => known.measure === measure)?.value ?? null;
  const put: Edit<boolean | number> = (measured, judged) => ({
    ...measured,
    gates: withRecord(
      measured.gates,
      (known) => known.measure === measure,
      judged === null ? null : { measure, value: judged },
    ),
  });
  if (range === null) return { kind: 'question', label: name, value: typeof value === 'boolean' ? value : null, put };
  const manner = numberEntry({ min: range.min, max: range.max, decimals: range.step < 1 ? 1 : 0 });
  return numberRow({ label: name, unit, manner, value: typeof value === 'number' ? value : null, put });
}

interface NumberRow {
  readonly label: string;
  readonly unit: string;
  readonly manner: EntryManner<number>;
  readonly value: number | null;
  readonly put: Edit<number>;
}

function numberRow(row: NumberRow): CellRow {
  return {
    ...row,
    kind: 'cell',
    inputmode: 'decimal',
    manner: row.manner,
    put: (measured, value) => row.put(measured, typeof value === 'number' ? value : null),
  };
}

/** Whether a record has the same values in these members. */
function isOf<Members extends object>(
  members: Members,
): (record: Members & { readonly side?: BodySide | null }) => boolean {
  const wanted = Object.entries(members);
  return (record) => wanted.every(([name, value]) => (record as Readonly<Record<string, unknown>>)[name] === value);
}
