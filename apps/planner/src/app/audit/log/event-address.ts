import type { AuditAction, AuditActionGroup } from '@repattern/domain';
import { auditActionGroups, auditActions, showingActions } from '@repattern/domain/audit/audit-actions';
import type { EventsWanted } from '../../data/audit-api';

/** Whether somebody changed something or let it happen, or only saw it. */
export type EventKind = 'done' | 'shown';

/** Which part of the event log is shown. Nothing of it is a name, because all of it stands in the address. */
export interface EventFilter {
  /** Identifiers; null for any. */
  readonly person: string | null;
  readonly patient: string | null;
  readonly plan: string | null;
  readonly group: AuditActionGroup | null;
  readonly kind: EventKind | null;
  /** First and last day, `YYYY-MM-DD`; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A filter as the parameters of an address. */
export type EventParams = Readonly<Record<keyof EventFilter, string | null>>;

/** What is shown when the address asks for nothing else. */
export const wholeLog: EventFilter = {
  ...{ person: null, patient: null, plan: null, group: null, kind: null, from: null, to: null },
};

const groups = Object.keys(auditActionGroups) as readonly AuditActionGroup[];
const identifier = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The part of the log that an address names; what is no identifier, code or day lets everything through. */
export function eventFilterOf(params: Readonly<Partial<Record<keyof EventFilter, string | null | undefined>>>) {
  const idOf = (name: 'person' | 'patient' | 'plan'): string | null => matching(params[name], identifier);
  const from = matching(params.from, day);
  const to = matching(params.to, day);
  const filter: EventFilter = {
    ...{ person: idOf('person'), patient: idOf('patient'), plan: idOf('plan'), from },
    to: from !== null && to !== null && to < from ? null : to,
    group: groups.find((group) => group === params.group) ?? null,
    kind: (['done', 'shown'] as const).find((kind) => kind === params.kind) ?? null,
  };
  return filter;
}

/** Whether two filters show the same. */
export function isSameEventFilter(one: EventFilter, other: EventFilter): boolean {
  const names = Object.keys(wholeLog) as (keyof EventFilter)[];
  return names.every((name) => one[name] === other[name]);
}

/** The events that a filter lets through; null when there can be none. */
export function eventsWanted({ group, kind, ...rest }: EventFilter): EventsWanted | null {
  const action = actionsOf(group, kind);
  return action?.length === 0 ? null : { ...rest, action };
}

function actionsOf(group: AuditActionGroup | null, kind: EventKind | null): readonly AuditAction[] | null {
  if (group !== null) {
    const { done, shown } = auditActionGroups[group];
    return kind === null ? [...done, ...shown] : kind === 'done' ? done : shown;
  }
  if (kind === null) return null;
  return kind === 'shown' ? showingActions : auditActions.filter((action) => !showingActions.includes(action));
}

function matching(text: string | null | undefined, shape: RegExp): string | null {
  return text && shape.test(text) ? text : null;
}
