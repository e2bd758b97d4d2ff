import type { ShapeFault } from '../kernel/shape';
import type { GoalRecord, MotionRecord, OutcomeRecord, TestRecord } from './assessment-document';
import { measuredTest } from './measured-test';
import { motionLimits } from './motion-limits';
import { outcomeMeasures } from './outcome-measures.data';
import { motionOf } from './read-motion';

interface Limits {
  readonly lowest: number;
  readonly highest: number;
}

/** Degrees that no joint has. */
export function motionFaults({ motion, degrees }: Pick<MotionRecord, 'motion' | 'degrees'>): ShapeFault[] {
  const known = motionOf(motion);
  return known === null ? [] : outside(degrees, motionLimits(known), '/degrees');
}

/** Results that a test cannot have. */
export function testFaults({ test, value }: Pick<TestRecord, 'test' | 'value'>): ShapeFault[] {
  const { min, max } = measuredTest(test);
  return outside(value, { lowest: min, highest: max }, '/value');
}

/** Scores outside the range of their measure. */
export function outcomeFaults({ id, score }: OutcomeRecord): ShapeFault[] {
  return outside(score, rangeOf(id), '/score');
}

/** Targets outside the range of their measure. */
export function goalFaults({ measure, target }: Pick<GoalRecord, 'measure' | 'target'>): ShapeFault[] {
  return outside(target, rangeOf(measure), '/target');
}

function rangeOf(id: string): Limits {
  const measure = outcomeMeasures.find((known) => known.id === id);
  return measure === undefined ? everything : { lowest: measure.min, highest: measure.max };
}

const everything: Limits = { lowest: -Infinity, highest: Infinity };

function outside(value: number, { lowest, highest }: Limits, pointer: string): ShapeFault[] {
  if (value >= lowest && value <= highest) return [];
  return [{ code: value < lowest ? 'too-small' : 'too-large', pointer, params: { lowest, highest } }];
}
