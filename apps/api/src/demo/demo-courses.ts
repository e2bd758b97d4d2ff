import type { DemoCourse } from './demo-visit';

const knee = (side: 'left' | 'right', grades: readonly number[]): NonNullable<DemoCourse['effusion']> => ({
  ...{ region: 'knee', side, grades },
});
const moreThanAsked = { 'strength-isotonic': { seen: { surplusReps: 2 } } } as const;

/** The gate is met, and the patient is to be assessed again first. */
const untilReassessed = { phase: 'stays' } as const;

/** The gate is met and more could be done, and the patient wants neither. */
const notYet = { overruled: { PROGRESS: 'Wants to feel safe at this level first' }, phase: 'stays' } as const;

/** How the visits of the invented patients went, by record number. */
export const demoCourses = {
  'DEMO-001': {
    rest: [4, 4, 3, 3, 2, 2, 2, 2, 1],
    during: [4, 3, 3, 2, 2, 2, 6, 3, 2, 2, 1],
    home: 0.9,
    effusion: knee('left', [0.5]),
    done: moreThanAsked,
    days: {
      4: { measured: ['knee flex L 114'] },
      6: { overruled: { PROGRESS: 'The stairs were new this week; the load follows next time' } },
      7: { response: { settledByMorning: false }, notes: 'Carried boxes down to the cellar yesterday.' },
      9: {
        measured: [
          ...[
            'quad L 4',
            'glute med both 4-',
            'glute max L 4',
            'peroneals both 4',
            'knee flex L 122',
            'rom knee ext L -2',
          ],
          ...['sls L 14', 'sls R 19', 'step down L 2'],
        ],
        ...untilReassessed,
      },
      10: untilReassessed,
      11: untilReassessed,
      12: untilReassessed,
      13: untilReassessed,
    },
  },
  'DEMO-003': { rest: [2], during: [2], home: 1, effusion: knee('right', [1]), days: {} },
  'DEMO-008': {
    rest: [3, 3, 2],
    during: [3, 3, 2, 2],
    home: 0.85,
    days: { 3: { done: { 'functional-task': { quality: 1 } } }, 5: { home: 0.3 } },
  },
  'DEMO-013': {
    rest: [3, 3, 2, 2, 1, 1, 1, 0],
    during: [4, 3, 3, 2, 2, 2, 1, 1, 0],
    home: 0.9,
    done: moreThanAsked,
    days: {
      3: { measured: ['shoulder abd R 150'] },
      10: { measured: ['shoulder abd R 176', 'spadi 24'] },
      12: {
        measured: [
          ...['shoulder abd R 178', 'infraspinatus R 4', 'lower trap R 4', 'serratus R 4', 'supraspinatus R 4'],
          ...['scapular dyskinesis - R', 'spadi 18'],
        ],
      },
      17: {
        measured: ['shoulder abd R 180', 'infraspinatus R 5', 'lower trap R 5', 'serratus R 5', 'supraspinatus R 5'],
      },
      19: { gates: { homeProgrammeIndependent: true }, measured: ['spadi 10'] },
    },
  },
  'DEMO-014': {
    rest: [4, 3, 3, 3, 3, 5],
    during: [4, 4, 3, 3, 3, 5],
    home: 0.9,
    days: {
      6: {
        screen: { redFlag: true, raised: ['cauda-equina'], newNeuroDeficit: true },
        stopped: 'Red flag: nothing was done',
        notes: 'Numb in the saddle area since the morning: sent to the emergency department with a letter.',
      },
    },
  },
  'DEMO-015': {
    rest: [1],
    during: [2, 1],
    home: 0.9,
    vitals: { sbp: 142, dbp: 84, hr: 74, spo2: 97, tempC: 36.4 },
    done: moreThanAsked,
    days: {
      4: {
        screen: { signs: { sbp: 186, dbp: 98, hr: 92, spo2: 96, tempC: 36.6 } },
        stopped: 'Pressure too high: nothing was done',
        notes: 'Pressure repeated once after five minutes; the family doctor was told.',
      },
      6: {
        screen: {
          precautions: 'changed',
          flags: [
            {
              flag: 'osteoporosis',
              status: 'present',
              region: null,
              side: null,
              since: null,
              clearedBy: null,
              clearedOn: null,
            },
          ],
        },
      },
      8: {
        phase: { kind: 'override', to: 3, reason: 'Walks with her daughter every day; standing is too easy for her' },
      },
      10: { screen: { fall: 'fall' }, notes: 'Slipped on wet leaves, sat down, no injury.' },
      12: 'no-show',
    },
  },
  'DEMO-016': {
    rest: [3, 3, 2, 2, 2, 6, 6, 4, 3],
    during: [3, 3, 2, 2, 2, 5, 5, 4, 3],
    home: 0.9,
    effusion: knee('right', [0.5, 0.5, 0.5, 0.5, 0.5, 1, 2, 1, 0.5]),
    days: {
      4: { measured: ['knee flex R 118', 'rom knee ext R -2'] },
      6: { overruled: { REGRESS: 'The swelling comes from the grape harvest, not from this exercise' } },
      7: {
        overruled: { SUBSTITUTE: 'Stands between the bars, most of the weight on the other leg' },
        phase: { kind: 'back', to: 1, reason: 'Swelling and pain at rest after the grape harvest' },
      },
      10: { response: { soreness: 'warmup-persists', sorenessKind: 'joint' } },
    },
  },
  'DEMO-017': {
    rest: [1, 0],
    during: [1],
    home: 1,
    done: moreThanAsked,
    days: {
      3: notYet,
      4: notYet,
      5: notYet,
      6: notYet,
    },
  },
  'DEMO-018': { rest: [3], during: [4], home: 0.6, days: { 3: 'no-show' } },
} as const satisfies Readonly<Record<string, DemoCourse>>;
