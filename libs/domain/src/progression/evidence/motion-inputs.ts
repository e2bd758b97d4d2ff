import type { MotionRecord } from '../../assessment/assessment-document';
import { motionOf } from '../../assessment/read-motion';
import { sidesMeet } from '../../kernel/body-side';
import type { InputEvidence } from '../verdict';
import type { ItemReading } from './item-reading';
import { knownInput } from './known-input';
import { lengthTestsNegative } from './length-tests';
import { isOfSide, measuredDays } from './measured-days';
import { treatedMotions } from './treated-signs';
import type { MotionSign } from './treated-signs';

/**
 * Range of motion. `romPctNorm` is the lowest share of the reference among the limited motions that the item treats, as they were
 * measured last; `romGainDeg` what that one gained since the assessment, unknown until a visit measured it. `romChangeDeg` is the
 * greatest loss, or smallest gain, of a motion of the item’s region and side from its last reading to today’s, unknown where today
 * measured none.
 */
export function motionInputs(item: ItemReading): InputEvidence[] {
  const worst = lowestMotion(item);
  return [...(worst === null ? [] : shareAndGain(worst, item)), ...changeInput(item), ...lengthTestsNegative(item)];
}

interface LowestMotion {
  readonly sign: MotionSign;
  readonly percent: number;
}

function lowestMotion(item: ItemReading): LowestMotion | null {
  const measured = treatedMotions(item).flatMap((sign) =>
    item.visit.motions.filter(({ record }) => isAbout(record, sign)).map(({ percent }) => ({ sign, percent })),
  );
  return measured.toSorted((one, other) => one.percent - other.percent)[0] ?? null;
}

function shareAndGain({ sign, percent }: LowestMotion, { visit }: ItemReading): InputEvidence[] {
  const readings = measuredDays(visit).flatMap(({ on, records }, day) =>
    records.rangeOfMotion.filter((record) => isAbout(record, sign)).map(({ degrees }) => ({ on, degrees, day })),
  );
  const last = readings.at(-1);
  const first = readings.find(({ day }) => day === 0);
  const gain = first && last && last.day > 0 ? last.degrees - first.degrees : null;
  return [
    ...knownInput('romPctNorm', percent, last && [last.on]),
    ...knownInput('romGainDeg', gain, first && last && [first.on, last.on]),
  ];
}

function changeInput({ exercise, row, visit }: ItemReading): InputEvidence[] {
  if (exercise === null) return [];
  const side = exercise.side === 'bilateral' ? null : row.side;
  const days = measuredDays(visit);
  const today = visit.today.document.measured.rangeOfMotion.filter(
    (record) => motionOf(record.motion)?.region === exercise.region && sidesMeet(record.side, side),
  );
  const before = days.slice(0, -1).toReversed();
  const changes = today.flatMap((record) => {
    const earlier = before.flatMap(({ on, records }) =>
      records.rangeOfMotion.filter((one) => isAbout(one, record)).map(({ degrees }) => ({ on, degrees })),
    )[0];
    return earlier === undefined ? [] : [{ on: earlier.on, change: record.degrees - earlier.degrees }];
  });
  const [worst] = changes.toSorted((one, other) => one.change - other.change);
  return knownInput('romChangeDeg', worst?.change, worst && [worst.on, visit.on]);
}

function isAbout(record: MotionRecord, sign: Pick<MotionSign, 'motion' | 'side'>): boolean {
  return record.motion === sign.motion && isOfSide(record, sign.side);
}
