import type { BodySide } from '../../kernel/body-side';
import { tissues } from '../../exercise/tissues';
import { findingKindOf } from '../finding-kind-of';
import { measuredTest } from '../measured-test';
import { motionName } from '../motion-name';
import { outcomeMeasures } from '../outcome-measures.data';
import type { QuickEntry } from './quick-entry';

/** The parts of a sentence about an entry. */
export interface EntryDescription {
  readonly section: QuickEntry['section'];
  /** What was tested or found; empty for pain. */
  readonly name: string;
  readonly side: BodySide | null;
  /** The grade, number or result (`positive`, `negative`); of pain the ratings now, best and worst that were given. */
  readonly values: readonly string[];
  /** Symbol behind the value; empty where there is none. */
  readonly unit: string;
  readonly painful: boolean;
}

/** What an entry says, in parts that a screen puts into words. */
export function describeEntry(entry: QuickEntry): EntryDescription {
  const plain = { section: entry.section, side: null, unit: '', painful: false };
  switch (entry.section) {
    case 'strength': {
      const { muscle, side, grade, painful } = entry.record;
      return { ...plain, name: tissues[muscle].name, side, values: [grade], unit: '/5', painful };
    }
    case 'rangeOfMotion': {
      const { motion, side, degrees, painful } = entry.record;
      return { ...plain, name: motionName(motion), side, values: [String(degrees)], unit: '°', painful };
    }
    case 'tests': {
      const { test, side, value } = entry.record;
      const { name, unit } = measuredTest(test);
      return { ...plain, name, side, values: [String(value)], unit };
    }
    case 'findings': {
      const { id, side, result } = entry.record;
      return { ...plain, name: findingKindOf(id)?.name ?? id, side, values: [result] };
    }
    case 'outcomes': {
      const { id, score } = entry.record;
      const name = outcomeMeasures.find((measure) => measure.id === id)?.name ?? id;
      return { ...plain, name, values: [String(score)] };
    }
    case 'pain': {
      const { now, best, worst } = entry.record;
      const values = [now, best, worst].filter((rating) => rating !== null).map(String);
      return { ...plain, name: '', values, unit: '/10' };
    }
  }
}
