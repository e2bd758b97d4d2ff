import fc from 'fast-check';
import type { CalendarDate } from '../kernel/calendar-date';
import { addDays } from '../kernel/calendar-date';
import type { PlanDocument } from '../plan/plan-document';
import type { PlannedVisit } from '../plan/planned-visit';
import { readPlanDocument } from '../plan/read-plan-document';
import { planOf, scheduled } from '../schedule/cases/scheduled-plan';
import { checkCalendar } from '../schedule/check-calendar';
import { nextVisit } from '../schedule/calendar-weeks';
import { reflow } from '../schedule/reflow';
import type { PhaseNumber } from '../technique/dose-form';
import { applyVisit } from './apply-visit';
import { verdictsWith, visitContext, visitWith } from './cases/visit-case';
import type { PhaseVerdict } from './verdict';
import type { PhaseDecision } from './visit/visit-decision';

const kinds = ['stay', 'advance', 'override', 'skip', 'back'] as const;

/** What happens at the next visit of the plan. */
interface NextVisit {
  readonly comes: boolean;
  readonly daysLater: number;
  readonly isWrittenLater: boolean;
  readonly kind: (typeof kinds)[number];
  readonly to: number;
}

const visits = fc.array(
  fc.record<NextVisit>({
    comes: fc.boolean(),
    daysLater: fc.constantFrom(0, 0, 0, 1, 3),
    isWrittenLater: fc.boolean(),
    kind: fc.constantFrom(...kinds),
    to: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 25 },
);
const rhythm = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0.5, 1, 2, 3)), {
  minLength: 1,
  maxLength: 5,
});

interface Course {
  readonly plan: PlanDocument;
  readonly phase: PhaseNumber;
}

function decisionOf(kind: NextVisit['kind'], to: PhaseNumber): PhaseDecision | null {
  switch (kind) {
    case 'stay':
      return null;
    case 'advance':
      return { kind, to };
    case 'override':
    case 'skip':
    case 'back':
      return { kind, to, reason: 'Decided so' };
  }
}

function after({ plan, phase }: Course, visit: NextVisit): Course | null {
  const next = plan.calendar.visits.find(({ status }) => status === 'planned');
  if (!next) return null;
  if (!visit.comes) {
    const context = { closures: [], today: next.on as CalendarDate };
    return { plan: reflow(plan, { kind: 'miss', visit: next.id }, context).plan, phase };
  }
  const on = addDays(next.on as CalendarDate, visit.daysLater);
  const today = visit.isWrittenLater ? addDays(on, 1) : on;
  const recommended = (phase + 1) as PhaseNumber;
  const verdict: Partial<PhaseVerdict> = { action: 'advance', rule: 'ph-advance', to: recommended };
  const phaseDecision = decisionOf(visit.kind, visit.to as PhaseNumber);
  const context = visitContext({ plan, phase, on, visit: visitWith({ plan, phase }, { phaseDecision }) });
  const applied = applyVisit(context, verdictsWith([], verdict), { closures: [], today, planned: next.id });
  if (applied.move?.kind === 'advance') expect(applied.move.to).toBe(phase + 1);
  return { plan: applied.plan, phase: applied.move?.to ?? phase };
}

const over = ({ calendar }: PlanDocument): PlannedVisit[] =>
  calendar.visits.filter(({ status }) => status === 'attended' || status === 'missed');

const blocks = (plan: PlanDocument): string[] =>
  checkCalendar(plan, [])
    .filter(({ severity }) => severity === 'block')
    .map(({ code }) => code);

describe('applyVisit, visit after visit', () => {
  it('never moves what took place, keeps the plan readable, and blocks nothing that was free', () => {
    fc.assert(
      fc.property(rhythm, visits, (phases, course) => {
        let state: Course = { plan: scheduled(planOf(phases)), phase: 1 };
        for (const visit of course) {
          const next = after(state, visit);
          if (!next) break;
          const before = over(state.plan);
          expect(over(next.plan).filter(({ id }) => before.some((each) => each.id === id))).toEqual(before);
          expect(readPlanDocument(next.plan).ok).toBe(true);
          if (blocks(state.plan).length === 0) expect(blocks(next.plan)).toEqual([]);
          state = next;
        }
      }),
      { numRuns: 120 },
    );
  });

  it('always has a next visit for who stays in a phase with visits', () => {
    fc.assert(
      fc.property(rhythm, fc.array(fc.nat(2), { maxLength: 20 }), (phases, delays) => {
        let state: Course = { plan: scheduled(planOf(phases)), phase: 1 };
        for (const daysLater of delays) {
          const stays = { comes: true, daysLater, isWrittenLater: false, kind: 'stay', to: 1 } as const;
          const next = after(state, stays);
          if (!next) break;
          state = next;
          const day = over(state.plan).at(-1)?.on as CalendarDate;
          expect(nextVisit(state.plan, day)?.phase).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
