import type { Lane } from '../../exercise/decide-contraindication';
import { itemsAt } from '../../plan/edit/item-spot';
import type { PlanDocument } from '../../plan/plan-document';
import type { PhaseNumber } from '../../technique/dose-form';
import type { VisitDocument, VisitItem } from './visit-document';

/** What a visit begins with. */
export interface VisitStart {
  /** In force on that day. */
  readonly plan: Pick<PlanDocument, 'phases'>;
  readonly phase: PhaseNumber;
  /** Number of the plan’s revision that is in force. */
  readonly revision: number;
}

/**
 * A visit at which nothing was recorded yet: a row for every item of the phase with the dose of the plan as its target, the
 * clinic’s in the order of the session, then the home programme. Items that rest have their row, too.
 */
export function newVisit({ plan, phase, revision }: VisitStart): VisitDocument {
  const lanes: readonly Lane[] = ['clinic', 'home'];
  return {
    schemaVersion: 1,
    phase,
    revision,
    screen: {
      redFlag: null,
      raised: [],
      newNeuroDeficit: null,
      fall: null,
      lockingOrGivingWay: null,
      newEvent: null,
      precautions: null,
      flags: [],
      vitals: null,
      signs: { sbp: null, dbp: null, hr: null, spo2: null, tempC: null },
    },
    response: { settledByMorning: null, soreness: null, sorenessKind: null, sorenessHours: null },
    pain: { rest: null, before: null, during: null, after: null },
    effusion: [],
    home: { sessionsDone: null, painDuring: null },
    measured: { strength: [], rangeOfMotion: [], tests: [], outcomes: [], findings: [], gates: [] },
    items: lanes.flatMap((lane) =>
      itemsAt(plan, { phase, lane }).map(({ id, exerciseId, side, dose }): VisitItem => ({
        ...{ item: id, exerciseId, side, lane, target: dose, performed: null, note: '' },
      })),
    ),
    decisions: [],
    phaseDecision: null,
    time: { startedAt: null, finishedAt: null, timedMinutes: null, totalMinutes: null },
    notes: '',
  };
}
