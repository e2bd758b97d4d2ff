import type { EventFilterQuery } from '@repattern/contracts';
import type { NamedByText } from './find-named';

/** A part of a statement, with the values of its parameters. */
export interface Matching {
  /** Tells statements of different shape apart. */
  readonly shape: string;
  /** Selects `id` and `at` of the events, newest first. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What is looked for. */
export interface Wanted {
  readonly filter: EventFilterQuery;
  readonly named: NamedByText | null;
  /** `at` and `id` of the event after which to go on. */
  readonly after: readonly string[];
  /** Parameters that the statement has already; the first of them is how many events are wanted. */
  readonly parameters: number;
  /** A page is found quickest when several actions are read each for itself, the whole log when it is read once. */
  readonly actions: 'each' | 'together';
}

/** Finds events by what is asked for alone, so that each shape is read in the order of an index of its own. */
export function matchingEvents({ filter, named, after, parameters, actions }: Wanted): Matching {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${String(parameters + values.push(value))}`;
  const several = named === null && actions === 'each' ? severalActions(filter) : null;
  const conditions = [...conditionsOf(filter, several === null), ...beyond(after)].map(({ shape, given, where }) => ({
    shape,
    text: where(...given.map(add)),
  }));
  const shape = conditions.map((condition) => condition.shape).join('+') || 'all';
  const where = (...first: string[]): string => [...first, ...conditions.map(({ text }) => text)].join(' AND ');
  const each = (keys: unknown, type: string, column: string): string =>
    eachOf(`${add(keys)}::${type}[]`, where(`e.${column} = key`));
  if (named) {
    const [by, about] = [each(named.people, 'uuid', 'person_id'), each(named.patients, 'uuid', 'patient_id')];
    return { shape: `${shape}+text`, text: newest(`${by} UNION ${about}`), values };
  }
  if (several) return { shape: `${shape}+actions`, text: newest(each(several, 'text', 'action')), values };
  const all = conditions.length === 0 ? 'true' : where();
  return { shape, text: `SELECT e.id, e.at FROM audit_events e WHERE ${all} ${inOrder}`, values };
}

/** Actions of which each is read for itself: where nothing else narrows the log down, a rare one would not be found among all others. */
function severalActions({ action = [], person, patient, plan }: EventFilterQuery): readonly string[] | null {
  return action.length > 1 && [person, patient, plan].every((id) => id === undefined) ? action : null;
}

const inOrder = `ORDER BY e.at DESC, e.id DESC LIMIT $1`;

/** The newest events for each key: so many of each are enough for the newest of all. */
function eachOf(keys: string, where: string): string {
  return `
    SELECT each.id, each.at FROM unnest(${keys}) AS key
    CROSS JOIN LATERAL (SELECT e.id, e.at FROM audit_events e WHERE ${where} ${inOrder}) AS each`;
}

function newest(text: string): string {
  return `SELECT e.id, e.at FROM (${text}) AS e ${inOrder}`;
}

interface Condition {
  readonly shape: string;
  readonly given: readonly unknown[];
  readonly where: (...parameters: string[]) => string;
}

const startOf = (day: string): string =>
  `(${day})::timestamp AT TIME ZONE (SELECT time_zone FROM clinics WHERE id = current_clinic())`;

function conditionsOf(
  { person, patient, plan, action, from, to }: EventFilterQuery,
  withActions: boolean,
): Condition[] {
  const actions = withActions && action && action.length > 0 ? action : undefined;
  return [
    given('person', person, (id) => `e.person_id = ${id}::uuid`),
    given('patient', patient, (id) => `e.patient_id = ${id}::uuid`),
    given('plan', plan, (id) => `e.stream_kind = 'plan' AND e.stream_id = ${id}::uuid`),
    actions?.length === 1
      ? given('action', actions[0], (name) => `e.action = ${name}`)
      : given('any', actions, (names) => `e.action = ANY (${names}::text[])`),
    given('from', from, (day) => `e.at >= ${startOf(`${day}::date`)}`),
    given('to', to, (day) => `e.at < ${startOf(`${day}::date + 1`)}`),
  ].flat();
}

function given(shape: string, value: unknown, where: Condition['where']): Condition[] {
  return value === undefined ? [] : [{ shape, given: [value], where }];
}

function beyond(after: readonly string[]): Condition[] {
  const where = (at: string, id: string): string => `(e.at, e.id) < (${at}::timestamptz, ${id}::bigint)`;
  return after.length === 0 ? [] : [{ shape: 'after', given: after, where }];
}
