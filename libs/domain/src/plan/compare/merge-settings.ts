import type { PainLimit, PlanCalendar, PlanDocument, PlanLimits } from '../plan-document';
import type { PlannedVisit } from '../planned-visit';
import type { PlanVersionsToMerge } from './item-slots';
import { decide, mergeValue, settled } from './merge-decisions';
import type { MergeDecisions } from './merge-decisions';
import { byId } from './merge-lists';
import type { Versions } from './plan-conflict';

/** What of a plan stands beside its goals, phases and exclusions. */
type Settings = Pick<
  PlanDocument,
  'assessmentId' | 'origin' | 'presentation' | 'problems' | 'limits' | 'calendar' | 'notes' | 'versions' | 'painLimit'
>;

/** What of both sides concerns the whole plan, member by member. Where the plan came from is no conflict. */
export function mergeSettings({ base, mine, theirs }: PlanVersionsToMerge, decisions: MergeDecisions): Settings {
  const of = <T>(read: (plan: PlanDocument) => T): Three<T> => ({
    ...{ base: read(base), mine: read(mine), theirs: read(theirs) },
  });
  const diagnosis = <F extends keyof PlanDocument['presentation']>(field: F): PlanDocument['presentation'][F] =>
    mergeValue(
      decisions,
      { kind: 'diagnosis', field },
      of((plan) => plan.presentation[field]),
    );
  const limit = <F extends keyof PlanLimits>(field: F): PlanLimits[F] =>
    mergeValue(
      decisions,
      { kind: 'limits', field },
      of((plan) => plan.limits[field]),
    );
  const painLimit = mergeValue<'pain-limit', PainLimit | null>(
    decisions,
    { kind: 'pain-limit' },
    of((plan) => plan.painLimit ?? null),
  );
  return {
    ...mergeValue(
      decisions,
      { kind: 'assessment' },
      of(({ assessmentId, problems }) => ({ assessmentId, problems })),
    ),
    origin: settled(of(({ origin }) => origin)) ?? theirs.origin,
    presentation: { id: diagnosis('id'), icd10: diagnosis('icd10'), side: diagnosis('side') },
    limits: {
      clinicMinutes: limit('clinicMinutes'),
      homeMinutesPerDay: limit('homeMinutesPerDay'),
      clinicEquipment: limit('clinicEquipment'),
      homeEquipment: limit('homeEquipment'),
    },
    calendar: mergeCalendar(
      of(({ calendar }) => calendar),
      decisions,
    ),
    notes: mergeValue(
      decisions,
      { kind: 'notes' },
      of(({ notes }) => notes),
    ),
    versions: settled(of(({ versions }) => versions)) ?? theirs.versions,
    ...(painLimit === null ? {} : { painLimit }),
  };
}

interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

/** Visits are not arranged anew. */
function mergeCalendar(calendars: Three<PlanCalendar>, decisions: MergeDecisions): PlanCalendar {
  const setting = <F extends 'startOn' | 'weekdays' | 'restHours'>(field: F): PlanCalendar[F] =>
    mergeValue(
      decisions,
      { kind: 'calendar', field },
      { base: calendars.base[field], mine: calendars.mine[field], theirs: calendars.theirs[field] },
    );
  const lists = { base: calendars.base.visits, mine: calendars.mine.visits, theirs: calendars.theirs.visits };
  const visits = byId(lists).flatMap(({ id, ...versions }) => mergeVisit(id, versions, decisions) ?? []);
  return {
    ...{ startOn: setting('startOn'), weekdays: setting('weekdays'), restHours: setting('restHours') },
    visits: visits.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))),
  };
}

/**
 * What happened outweighs what a person fixed, and that outweighs what was arranged; only equals are a conflict. Two
 * arrangements are none: the phases are scheduled again after merging.
 */
function mergeVisit(visit: string, versions: Versions<PlannedVisit>, decisions: MergeDecisions): PlannedVisit | null {
  const one = settled(versions);
  if (one !== undefined) return one;
  const { mine, theirs } = versions;
  const [my, their] = [weightOf(mine), weightOf(theirs)];
  if (my !== their || my === 0) return my > their ? mine : theirs;
  const options = { choices: ['mine', 'theirs'], otherwise: 'theirs' } as const;
  return decide(decisions, { kind: 'visit', visit, ...versions }, options) === 'mine' ? mine : theirs;
}

function weightOf(visit: PlannedVisit | null): 0 | 1 | 2 {
  if (visit === null) return 0;
  return visit.status !== 'planned' ? 2 : visit.fixed ? 1 : 0;
}
