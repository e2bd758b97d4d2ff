import type { VisitContext, VisitDocument } from '@repattern/domain';
import { unopenedBasis, unopenedPlan } from '../plan/unopened-plan';

const unopenedDocument: VisitDocument = {
  schemaVersion: 1,
  phase: 1,
  revision: 0,
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
  items: [],
  decisions: [],
  phaseDecision: null,
  time: { startedAt: null, finishedAt: null, timedMinutes: null, totalMinutes: null },
  notes: '',
};

/** What stands for the visit before it is opened: nothing that could be mistaken for one. */
export const unopenedContext: VisitContext = {
  plan: unopenedPlan,
  phase: 1,
  phaseSince: '',
  basis: unopenedBasis,
  history: [],
  visit: unopenedDocument,
  on: '',
  parameters: { version: 0, values: {} },
};
