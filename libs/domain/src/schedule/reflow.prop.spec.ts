import fc from 'fast-check';
import { weekdays } from '../assessment/assessment-document';
import type { CalendarDate } from '../kernel/calendar-date';
import { addDays } from '../kernel/calendar-date';
import { phaseSpansOf } from '../plan/phase-spans';
import type { PlanDocument } from '../plan/plan-document';
import type { PlannedVisit } from '../plan/planned-visit';
import type { PhaseNumber } from '../technique/dose-form';
import type { CalendarChange } from './calendar-change';
import { planOf, scheduled } from './cases/scheduled-plan';
import { checkCalendar } from './check-calendar';
import type { ClinicClosure } from './clinic-closure';
import { closureOn } from './closure-on';
import { reflow } from './reflow';
import { schedulePhases } from './schedule-phases';
import { hoursBetween } from './visit-rest';
import { counts } from './visit-standing';
import { weekdayOf } from './weekday-of';

const visitsOf = ({ calendar }: PlanDocument): readonly PlannedVisit[] => calendar.visits;

/** Starts around leap days, ends of years and nights on which clocks change, and others. */
const starts = fc.oneof(
  fc.constantFrom('2024-02-19', '2027-12-20', '2026-03-23', '2026-10-19', '2028-02-28'),
  fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2022-01-01' as CalendarDate, days)),
);

const frequency = fc.constantFrom(0.1, 0.25, 0.5, 0.7, 1, 1.5, 2, 2.5, 3, 5);
const rhythm = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), frequency), { minLength: 1, maxLength: 5 });
const days = fc.subarray([...weekdays], { minLength: 1 });
const rest = fc.constantFrom(0, 24, 30, 48, 72);

/** A clinic's plan with its visits, and the days on which the clinic is closed. */
interface ScheduledCase {
  readonly plan: PlanDocument;
  readonly closures: readonly ClinicClosure[];
}

const closuresFrom = (startOn: string): fc.Arbitrary<ClinicClosure[]> =>
  fc.array(
    fc.tuple(fc.integer({ min: -5, max: 120 }), fc.integer({ min: 0, max: 9 })).map(([first, length]) => {
      const from = addDays(startOn as CalendarDate, first);
      return { from, to: addDays(from, length), label: 'Closed' };
    }),
    { maxLength: 3 },
  );

/** Plans as they come from scheduling, without a history; their visits have some times of day in turns. */
function casesWith(times: fc.Arbitrary<readonly (string | null)[]>): fc.Arbitrary<ScheduledCase> {
  return fc
    .record({ rhythm, times, startOn: starts, weekdays: days, restHours: rest })
    .chain(({ rhythm: phases, times: inTurns, ...calendar }) =>
      closuresFrom(calendar.startOn).map((closures) => {
        const plan = scheduled(planOf(phases, calendar), closures);
        const timed = visitsOf(plan).map((visit, at) => ({ ...visit, at: inTurns[at % inTurns.length] ?? null }));
        return { closures, plan: scheduled({ ...plan, calendar: { ...plan.calendar, visits: timed } }, closures) };
      }),
    );
}

const untimedCases = casesWith(fc.constant([null]));
const timedCases = casesWith(fc.constantFrom([null], ['09:00'], [null, '10:00']));

/**
 * Something that happens while a plan is followed: so many days pass, and then somebody records a visit or changes the
 * calendar.
 */
type Happening = { readonly days: number } & (
  | { readonly kind: 'attended' | 'missed' | 'cancelled'; readonly pick: number }
  | { readonly kind: 'moved'; readonly pick: number; readonly by: number; readonly at: string | null }
  | { readonly kind: 'changed'; readonly change: CalendarChange }
);

const phase = fc.integer({ min: 1, max: 5 }).map((number) => number as PhaseNumber);

const changes: fc.Arbitrary<CalendarChange> = fc.oneof(
  fc.record({ kind: fc.constant('phase-length'), phase, weeks: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('hold'), phase, weeks: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('frequency'), phase, visitsPerWeek: frequency }),
  fc.record({ kind: fc.constant('weekdays'), weekdays: days }),
  fc.record({ kind: fc.constant('rest'), hours: rest }),
  fc.record({ kind: fc.constant('start'), startOn: starts }),
  fc.record({ kind: fc.constant('closures') }),
);

const pick = fc.nat(100);

/** What may happen while a plan is followed. */
const happenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    fc.record({ days: fc.nat(6), kind: fc.constantFrom('attended', 'attended', 'missed', 'cancelled'), pick }),
    fc.record({
      days: fc.nat(6),
      kind: fc.constant('moved'),
      pick,
      by: fc.integer({ min: -12, max: 12 }),
      at: fc.constantFrom(null, '07:30', '18:00'),
    }),
    fc.record({ days: fc.nat(6), kind: fc.constant('changed'), change: changes }),
  ),
  { maxLength: 12 },
);

/** One step in the life of a plan. */
interface Step {
  readonly before: PlanDocument;
  readonly change: CalendarChange | null;
  readonly after: PlanDocument;
  readonly today: CalendarDate;
}

/** What a plan goes through: every step with the plan before and after it. */
function live({ plan, closures }: ScheduledCase, happened: readonly Happening[]): Step[] {
  const steps: Step[] = [];
  let [now, today] = [plan, addDays(plan.calendar.startOn as CalendarDate, -3)];
  for (const happening of happened) {
    today = addDays(today, happening.days);
    const change = changeOf(now, happening, today);
    const after = change === null ? attend(now, today) : reflow(now, change, { closures, today }).plan;
    steps.push({ before: now, change, after, today });
    now = after;
  }
  return steps;
}

function changeOf({ calendar }: PlanDocument, happening: Happening, today: CalendarDate): CalendarChange | null {
  if (happening.kind === 'changed') return happening.change;
  const isMiss = happening.kind === 'missed';
  const open = calendar.visits.filter(({ status, on }) => status === 'planned' && (!isMiss || on <= today));
  const visit = open[happening.pick % Math.max(1, open.length)];
  if (!visit || happening.kind === 'attended') return null;
  if (happening.kind !== 'moved') return { kind: isMiss ? 'miss' : 'cancel', visit: visit.id };
  return { kind: 'move', visit: visit.id, on: addDays(visit.on as CalendarDate, happening.by), at: happening.at };
}

/** Everything that was planned until today took place. */
function attend(plan: PlanDocument, today: CalendarDate): PlanDocument {
  const visits = plan.calendar.visits.map((visit) =>
    visit.status === 'planned' && visit.on <= today ? { ...visit, status: 'attended' as const } : visit,
  );
  return { ...plan, calendar: { ...plan.calendar, visits } };
}

const dayOf = ({ on }: PlannedVisit): CalendarDate => on as CalendarDate;

/** Then rest is counted in whole days, before each of them has its day. */
function hasSeveralTimes(visits: readonly PlannedVisit[]): boolean {
  return new Set(visits.flatMap(({ at }) => at ?? [])).size > 1;
}

function daysApart(one: PlannedVisit, other: PlannedVisit): number {
  return hoursBetween({ ...one, at: null }, other);
}

/** Asserts something about every step in the lives of many plans. */
function always(holds: (step: Step, closures: readonly ClinicClosure[]) => void): void {
  fc.assert(
    fc.property(timedCases, happenings, (start, happened) => {
      for (const step of live(start, happened)) holds(step, start.closures);
    }),
    { numRuns: 60 },
  );
}

describe('re-flow', () => {
  it('never changes an attended visit', () => {
    always(({ before, after }) => {
      const attended = visitsOf(before).filter(({ status }) => status === 'attended');
      expect(visitsOf(after)).toEqual(expect.arrayContaining(attended));
    });
  });

  it('changes nothing before today but the status of the visit that it is told about', () => {
    always(({ before, after, today, change }) => {
      if (change === null) return;
      const past = (plan: PlanDocument): unknown[] =>
        visitsOf(plan)
          .filter(({ on }) => on < today)
          .map((visit) => ('visit' in change && change.visit === visit.id ? { ...visit, status: '' } : visit));
      expect(past(after)).toEqual(past(before));
    });
  });

  it('keeps every visit in its phase and the phases one after the other', () => {
    always(({ after }) => {
      const visits = visitsOf(after).filter(counts);
      expect(visits.map(({ phase }) => phase)).toEqual(visits.map(({ phase }) => phase).toSorted());
      const spans = phaseSpansOf(after);
      for (const visit of visits) {
        const span = spans.find(({ number }) => number === visit.phase);
        expect(span && span.from <= visit.on && visit.on <= span.to).toBe(true);
      }
    });
  });

  it('has one visit a day at most, in order, each with an id of its own', () => {
    always(({ after }) => {
      const visits = visitsOf(after);
      expect(new Set(visits.map(({ id }) => id)).size).toBe(visits.length);
      const days = visits.filter(counts).map(({ on }) => on);
      expect(days).toEqual([...new Set(days)].toSorted());
    });
  });

  it('puts visits on allowed weekdays on which the clinic is open, with the rest around them', () => {
    always(({ before, after, today, change }, closures) => {
      if (change === null || after === before) return;
      const { weekdays, restHours } = after.calendar;
      const visits = visitsOf(after).filter(counts);
      const isMovable = ({ fixed, on, status }: PlannedVisit): boolean => !fixed && on >= today && status === 'planned';
      const apart = hasSeveralTimes(visits.filter(isMovable)) ? daysApart : hoursBetween;
      visits.forEach((visit, at) => {
        if (!isMovable(visit)) return;
        expect(weekdays).toContain(weekdayOf(dayOf(visit)));
        expect(closureOn(dayOf(visit), closures)).toBeNull();
        for (const other of [visits[at - 1], visits[at + 1]]) {
          if (other) expect(apart(visit, other)).toBeGreaterThanOrEqual(restHours);
        }
      });
    });
  });

  it('changes nothing when it is asked again', () => {
    always(({ before, after, today, change }, closures) => {
      if (change === null || after === before) return;
      expect(reflow(after, { kind: 'closures' }, { closures, today })).toEqual({
        ...{ plan: after, changes: [], findings: checkCalendar(after, closures) },
      });
    });
  });

  it('leaves every visit where it is while patients attend and none had to give way', () => {
    fc.assert(
      fc.property(untimedCases, ({ plan: { calendar, ...plan } }) => {
        let now = scheduled({ ...plan, calendar: { ...calendar, restHours: 24, visits: [] } });
        for (const visit of now.calendar.visits) {
          now = attend(now, dayOf(visit));
          const { changes } = reflow(now, { kind: 'closures' }, { closures: [], today: dayOf(visit) });
          expect(changes).toEqual([]);
        }
      }),
    );
  });

  it('is undone by the opposite change', () => {
    const phase = fc.integer({ min: 1, max: 5 }).map((number) => number as PhaseNumber);
    fc.assert(
      fc.property(untimedCases, phase, fc.integer({ min: 1, max: 4 }), ({ plan, closures }, number, more) => {
        const today = addDays(plan.calendar.startOn as CalendarDate, -7);
        const weeks = plan.phases.find((each) => each.number === number)?.weeks ?? 0;
        const longer = reflow(plan, { kind: 'hold', phase: number, weeks: more }, { closures, today });
        const again = reflow(longer.plan, { kind: 'phase-length', phase: number, weeks }, { closures, today });
        expect(again.plan).toEqual(plan);
      }),
    );
  });
});

describe('schedulePhases', () => {
  it('changes nothing in what is scheduled', () => {
    fc.assert(
      fc.property(timedCases, ({ plan, closures }) => {
        expect(schedulePhases(plan, closures)).toEqual(plan.calendar.visits);
      }),
    );
  });

  it('gives each phase the visits that it wants, or a finding counts what is missing', () => {
    fc.assert(
      fc.property(untimedCases, ({ plan, closures }) => {
        const findings = checkCalendar(plan, closures);
        expect(findings.filter(({ code }) => code !== 'calendar.visit-missing' && code !== 'calendar.missing')).toEqual(
          [],
        );
        if (findings.some(({ code }) => code === 'calendar.missing')) return;
        for (const { number, weeks, visitsPerWeek } of plan.phases) {
          const placed = plan.calendar.visits.filter((visit) => visit.phase === number).length;
          const missing = findings.find(({ params }) => params['phase'] === number)?.params;
          expect(missing ? missing['placed'] : placed).toBe(placed);
          expect(Math.abs(Number(missing?.['wanted'] ?? placed) - weeks * visitsPerWeek)).toBeLessThan(1);
        }
      }),
    );
  });

  it('begins at the start and ends with the last phase', () => {
    fc.assert(
      fc.property(untimedCases, ({ plan }) => {
        const spans = phaseSpansOf(plan);
        for (const visit of plan.calendar.visits) {
          expect(visit.on >= plan.calendar.startOn).toBe(true);
          expect(visit.on <= (spans.at(-1)?.to ?? '')).toBe(true);
        }
      }),
    );
  });
});
