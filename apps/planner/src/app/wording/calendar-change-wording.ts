import type { PhaseNumber, PlanDocument, VisitChange, Weekday } from '@repattern/domain';
import type { ProposedChange } from '../schedule/proposed-change';
import { visitStatusWording, closureInWords } from './calendar-visit-wording';
import { dayInWords, weekdayInWords } from './day-in-words';
import { numberInWords } from './section-words';

/** The days of the week as chips and lists show them. */
export const weekdayWording: Readonly<Record<Weekday, string>> = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
};

/** A change of one visit, as a row of the preview shows it. */
export interface VisitChangeInWords {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a change does: `Phase 2: 3 → 4 weeks`. */
export function proposedChangeInWords(change: ProposedChange, plan: PlanDocument, today: string): string {
  const day = (on: string): string => weekdayInWords(on, today);
  switch (change.kind) {
    case 'phase-length':
      return `Phase ${change.phase}: ${phaseOf(plan, change.phase)?.weeks ?? ''} → ${change.weeks} weeks`;
    case 'frequency': {
      const before = numberInWords(phaseOf(plan, change.phase)?.visitsPerWeek ?? 0);
      return `Phase ${change.phase}: ${before} → ${numberInWords(change.visitsPerWeek)} visits a week`;
    }
    case 'hold':
      return `Phase ${change.phase} is held for ${change.weeks === 1 ? 'a week' : `${change.weeks} weeks`}`;
    case 'start':
      return `Start: ${dayInWords(plan.calendar.startOn)} → ${dayInWords(change.startOn)}`;
    case 'weekdays':
      return `Weekdays: ${change.weekdays.map((weekday) => weekdayWording[weekday]).join(', ') || 'none'}`;
    case 'rest':
      return `Rest between visits: ${plan.calendar.restHours} → ${numberInWords(change.hours)}\u202fh`;
    case 'closures':
      return 'Visits on closed days are arranged again';
    case 'close':
      return `Clinic closed: ${closureInWords(change.closure, today)}`;
    case 'open':
      return `Clinic open again: ${closureInWords(change.closure, today)}`;
    case 'miss':
      return `Visit of ${visitDay(plan, change.visit, day)} was missed`;
    case 'cancel':
      return `Visit of ${visitDay(plan, change.visit, day)} is cancelled`;
    case 'release':
      return `Visit of ${visitDay(plan, change.visit, day)} may be arranged on another day`;
    case 'move':
      return moveInWords(change, plan, day);
  }
}

/** What becomes of one visit: `Moves`, from and to. */
export function visitChangeInWords(change: VisitChange, today: string): VisitChangeInWords {
  const day = (on: string): string => weekdayInWords(on, today);
  switch (change.kind) {
    case 'moved':
      return { what: 'Moves', from: day(change.from), to: day(change.to) };
    case 'added':
      return { what: 'Added', from: null, to: day(change.to) };
    case 'removed':
      return { what: 'Falls away', from: day(change.from), to: null };
    case 'status':
      return { what: 'Recorded', from: statusWord(change.from), to: statusWord(change.to) };
    case 'phase':
      return { what: 'Phase', from: `phase ${change.from}`, to: `phase ${change.to}` };
    case 'time':
      return { what: 'Time', from: change.from ?? 'no time', to: change.to ?? 'no time' };
  }
}

/** A whole preview in one line: `6 visits move, 2 added, 1 falls away`. */
export function visitChangesInWords(changes: readonly VisitChange[]): string {
  const count = (kind: VisitChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const [moved, added, removed, phase] = [count('moved'), count('added'), count('removed'), count('phase')];
  const parts = [
    ...(moved > 0 ? [`${moved} ${moved === 1 ? 'visit moves' : 'visits move'}`] : []),
    ...(added > 0 ? [`${added} added`] : []),
    ...(removed > 0 ? [`${removed} ${removed === 1 ? 'falls' : 'fall'} away`] : []),
    ...(phase > 0 ? [`${phase} in another phase`] : []),
  ];
  return parts.length === 0 ? 'All other visits stay where they are' : parts.join(', ');
}

function moveInWords(
  { visit, on, at }: Extract<ProposedChange, { readonly kind: 'move' }>,
  plan: PlanDocument,
  day: (on: string) => string,
): string {
  const before = plan.calendar.visits.find(({ id }) => id === visit);
  const time = at === null ? '' : `, ${at}`;
  if (before?.on !== on) return `Visit of ${visitDay(plan, visit, day)} moves to ${day(on)}${time}`;
  return before.at === at ? `Visit of ${day(on)} keeps its day` : `Visit of ${day(on)}: ${at ?? 'no time'}`;
}

function phaseOf(plan: PlanDocument, phase: PhaseNumber) {
  return plan.phases.find(({ number }) => number === phase);
}

function visitDay(plan: PlanDocument, visit: string, day: (on: string) => string): string {
  const on = plan.calendar.visits.find(({ id }) => id === visit)?.on;
  return on === undefined ? 'a day' : day(on);
}

function statusWord(status: Extract<VisitChange, { readonly kind: 'status' }>['from']): string {
  return visitStatusWording[status].word.toLowerCase();
}
