import type { BodySide } from '../kernel/body-side';
import type { CalendarDate } from '../kernel/calendar-date';
import type { Contraindication, ContraindicationId, DerivedFlag } from '../exercise/contraindication';
import { contraindications } from '../exercise/contraindications.data';
import { unknownFlag } from '../exercise/flag-state';
import type { FlagState, FlagStatus } from '../exercise/flag-state';
import type { AssessmentDocument, HealingEvent } from './assessment-document';
import { healingEvents, qualifierHolds, weeksSince } from './healing-events';
import { isDeniedWithOthers } from './is-denied-with-others';

const absentFlag: FlagState = { status: 'absent', region: null, side: null };

/**
 * The state of every contraindication on a day: asked ones as recorded, derived ones by whole weeks since the
 * operation or injury, implied ones as what implies them.
 * A derived flag whose event has no usable day, or lies in the future, is unknown.
 */
export function flagStatesOn(
  document: AssessmentDocument,
  on: CalendarDate,
): ReadonlyMap<ContraindicationId, FlagState> {
  const own = new Map(contraindications.map((flag) => [flag.id, ownState(flag, document, on)]));
  const states = contraindications.map((flag): [ContraindicationId, FlagState] => {
    const state = own.get(flag.id) ?? unknownFlag;
    const implying = flag.impliedBy === undefined ? undefined : own.get(flag.impliedBy);
    return [flag.id, implying === undefined ? state : impliedState(state, implying)];
  });
  return new Map(states);
}

function ownState(flag: Contraindication, document: AssessmentDocument, on: CalendarDate): FlagState {
  if (flag.alwaysOn === true) return { status: 'present', region: null, side: null };
  const record = document.precautions.flags.find((known) => known.flag === flag.id);
  const recorded = record && { status: record.status, region: record.region, side: record.side };
  if (flag.derivedFrom !== undefined) return afterRecord(derivedState(flag.derivedFrom, document, on), recorded);
  if (recorded !== undefined) return recorded;
  return isDeniedWithOthers(flag, document) ? absentFlag : unknownFlag;
}

/** A flag that was recorded present holds there, and wherever the one that implies it holds or may hold. */
function impliedState(recorded: FlagState, implying: FlagState): FlagState {
  if (recorded.status !== 'present') return implying;
  return implying.status === 'absent' || implying.status === 'cleared' ? recorded : presentAtBoth(recorded, implying);
}

/** Present wherever either is: one region or side where they agree on it. */
function presentAtBoth(one: FlagState, other: FlagState): FlagState {
  const region = one.region === other.region ? one.region : null;
  return { status: 'present', region, side: sideOfAll([one.side, other.side]) };
}

/** A record adds to what the dates say, or lifts it where the surgeon cleared it; it denies nothing. */
function afterRecord(derived: FlagState, recorded: FlagState | undefined): FlagState {
  if (recorded === undefined || recorded.status === 'absent') return derived;
  if (derived.status === 'absent') return recorded;
  if (recorded.status === 'present') return presentAtBoth(recorded, derived);
  if (recorded.side !== 'left' && recorded.side !== 'right') return recorded;
  if (derived.side === recorded.side) return recorded;
  return { ...derived, side: recorded.side === 'left' ? 'right' : 'left' };
}

function derivedState(derived: DerivedFlag, document: AssessmentDocument, on: CalendarDate): FlagState {
  const events = healingEvents(document)
    .filter((event) => event.procedure === derived.procedure && qualifierHolds(event, derived.qualifier))
    .map((event) => ({ event, status: statusAfter(event, derived, on) }))
    .filter(({ status }) => status !== 'absent');
  if (events.length === 0) return absentFlag;
  const status = events.some((each) => each.status === 'present') ? 'present' : 'unknown';
  return { status, region: null, side: sideOfAll(events.map(({ event }) => event.side)) };
}

function statusAfter(event: HealingEvent, { fromWeek, untilWeek }: DerivedFlag, on: CalendarDate): FlagStatus {
  const weeks = weeksSince(event, on);
  if (weeks === null || weeks < 0) return 'unknown';
  return weeks >= fromWeek && weeks < untilWeek ? 'present' : 'absent';
}

/** One side where all agree on it; both where they differ; none where one has none. */
function sideOfAll(sides: readonly (BodySide | null)[]): BodySide | null {
  const [first = null] = sides;
  if (sides.includes(null)) return null;
  return sides.every((side) => side === first) ? first : 'both';
}
