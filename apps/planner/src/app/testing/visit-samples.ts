import type {
  CalendarDate,
  Dose,
  Exercise,
  FinishedVisit,
  ItemVerdict,
  Lane,
  NextStep,
  PerformedItem,
  PlanItem,
  RuleAction,
  RuleId,
  VisitContext,
  VisitDocument,
} from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { startingDose } from '@repattern/domain/exercise/starting-dose';
import { addDays } from '@repattern/domain/kernel/calendar-date';
import { signableBasis, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { newVisit } from '@repattern/domain/progression/visit/new-visit';
import { easierDose, harderDose } from '@repattern/domain/technique/step-dose';
import type { OpenedVisit } from '../visit/visit-draft';

/** How large a visit of the samples is. */
export interface SampleSize {
  readonly clinic: number;
  readonly home: number;
  readonly visits: number;
}

const today = '2026-03-19' as CalendarDate;
const phase = 3;

const actions: readonly (readonly [RuleAction, RuleId])[] = [
  ['HOLD', 'f-min-exposure'],
  ['PROGRESS', 'd-isometric'],
  ['HOLD', 'p-acceptable'],
  ['REGRESS', 'p-high'],
  ['REST', 'r-next-day'],
  ['SUBSTITUTE', 's-contra'],
  ['REASSESS', 'o-plateau'],
  ['COMPLETE', 'o-goal'],
];

/** A visit in phase 3 of Ana Pop’s plan, of any size, with every kind of verdict in turn; nothing is recorded of it yet. */
export function aVisit({ clinic, home, visits }: SampleSize, change: Partial<VisitDocument> = {}): OpenedVisit {
  const used = shippedExercises.filter((exercise) => startingDose(exercise, phase) !== null);
  const ofLane = (lane: Lane, from: number, count: number): PlanItem[] =>
    used
      .filter((_, at) => at % 7 === from)
      .slice(0, count)
      .map((exercise) => itemOf(exercise, lane));
  const plan = {
    ...signablePlan,
    phases: [
      {
        ...({ number: phase, weeks: 4, visitsPerWeek: 2, homePerDay: 1, exit: [] } as const),
        clinic: ofLane('clinic', 0, clinic),
        home: ofLane('home', 1, home),
      },
    ],
  };
  const visit = { ...newVisit({ plan, phase, revision: 1 }), ...change };
  const history = Array.from({ length: visits }, (_, at) => finished(visit, visits - at));
  const context: VisitContext = {
    ...{ plan, phase, phaseSince: '2026-03-02', basis: signableBasis, history, visit, on: today },
    parameters: { version: 0, values: {} },
  };
  const items = visit.items.map((row, at) => verdictOn(row.item, row.target, at));
  return {
    context,
    given: { items, phase: { action: 'hold', rule: 'ph-hold', to: phase, criteria: [], obstacles: [] }, stop: null },
    readonly: false,
  };
}

function itemOf(exercise: Exercise, lane: Lane): PlanItem {
  const dose = startingDose(exercise, phase);
  if (dose === null) throw new Error(`${exercise.id} has no dose in phase ${phase}`);
  const side = exercise.side === 'unilateral' ? 'left' : null;
  return { id: `3.${lane}.${exercise.id}`, exerciseId: exercise.id, side, dose, pinned: false, note: '' };
}

function finished(visit: VisitDocument, ago: number): FinishedVisit {
  const items = visit.items.map((row, at) => ({ ...row, performed: performedOf(row.target, ago + at) }));
  const verdicts = Object.fromEntries(
    visit.items.map(({ item }, at): [string, { action: RuleAction; rule: string }] => {
      const [action, rule] = actions[(at + ago) % 4] ?? ['HOLD', 'z-default'];
      return [item, { action, rule }];
    }),
  );
  const on = addDays(today, -3 * ago);
  return { id: `visit-${ago}`, on, document: { ...visit, items }, verdicts };
}

function performedOf(target: Dose, seed: number): PerformedItem | null {
  const nothing = { why: '', swappedFor: null, minutes: null, painDuring: null, quality: null, seen: {} } as const;
  if (seed % 13 === 0) return null;
  if (seed % 11 === 0) return { ...nothing, outcome: 'skipped', why: 'sore', dose: null };
  const dose = easierDose(target) ?? target;
  const isPartly = seed % 7 === 0;
  return {
    ...nothing,
    ...{ outcome: isPartly ? 'partly' : 'done', why: isPartly ? 'tired' : '', dose },
    ...{ quality: seed % 4, painDuring: seed % 6, minutes: 4 },
  };
}

function verdictOn(item: string, dose: Dose, at: number): ItemVerdict {
  const [action, rule] = actions[at % actions.length] ?? ['HOLD', 'z-default'];
  const params = {};
  return {
    ...{ item, action, rule, params, next: nextOf(action, dose), restDays: action === 'REST' ? 1 : 0 },
    doToday: action !== 'SUBSTITUTE' && action !== 'REST',
    fired: [
      { rule, action, params },
      { rule: 'f-min-exposure', action: 'HOLD', params },
    ],
    inputs: [
      { input: 'painDuring', value: 6, on: ['2026-03-16'] },
      { input: 'sessionsAtLevel', value: 1, on: ['2026-03-12', '2026-03-16'] },
      { input: 'painLimit', value: 5, on: [] },
    ],
  };
}

function nextOf(action: RuleAction, dose: Dose): NextStep {
  if (action === 'PROGRESS') return { kind: 'dose', dose: harderDose(dose) ?? dose };
  if (action === 'REGRESS') return { kind: 'dose', dose: easierDose(dose) ?? dose };
  if (action === 'SUBSTITUTE') return { kind: 'choose' };
  if (action === 'COMPLETE') return { kind: 'maintain', dose, daysPerWeek: 2 };
  return { kind: 'dose', dose };
}
