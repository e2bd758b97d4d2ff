import { wholePlan } from './whole-plan.ts';

interface PlannedItem {
  readonly id: string;
  readonly exerciseId: string;
  readonly side: string;
  readonly dose: object;
}

const [phase] = (wholePlan('') as { readonly phases: readonly { readonly clinic: readonly PlannedItem[] }[] }).phases;

const screen = {
  ...{ redFlag: false, raised: [], newNeuroDeficit: false, fall: 'none', lockingOrGivingWay: false, newEvent: false },
  ...{ precautions: 'unchanged', flags: [], vitals: 'not-indicated' },
  signs: { sbp: null, dbp: null, hr: null, spo2: null, tempC: null },
};

/** The record of a visit as the planner saves it after a cell was changed: 8 items, all of them done. */
export function wholeVisit(notes: string): object {
  return {
    ...{ schemaVersion: 1, phase: 1, revision: 1, screen },
    response: { settledByMorning: true, soreness: 'none', sorenessKind: null, sorenessHours: null },
    pain: { rest: 2, before: 2, during: 3, after: 2 },
    effusion: [{ region: 'knee', side: 'left', grade: 0.5 }],
    home: { sessionsDone: 6, painDuring: 2 },
    measured: { strength: [], rangeOfMotion: [], tests: [], outcomes: [], findings: [], gates: [] },
    items: (phase?.clinic ?? []).map(({ id, exerciseId, side, dose }) => ({
      ...{ item: id, exerciseId, side, lane: 'clinic', target: dose, note: '' },
      performed: {
        ...{ outcome: 'done', why: '', swappedFor: null, dose, minutes: 5, painDuring: 2, quality: 3 },
        seen: { breathHolding: false },
      },
    })),
    ...{ decisions: [], phaseDecision: null, notes },
    time: { startedAt: '2026-09-10T08:00:00Z', finishedAt: null, timedMinutes: 40, totalMinutes: 45 },
  };
}
