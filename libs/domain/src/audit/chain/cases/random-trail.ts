import { canonicalJson } from '../../../kernel/canonical-json';
import type { Json } from '../../../kernel/canonical-json';
import type { RandomNumbers } from '../../../progression/cases/random-numbers';
import type { ChainedEvent, Sha256, ToldEvent } from '../chained-event';
import type { ChainHead, Checkpoint } from '../checkpoint';
import { signedCheckpoint } from '../checkpoint';
import { hashedEvent } from '../hashed-event';
import { checkpointedAction } from '../lost-heads';
import { aboutOf, streamOf } from '../stream-of';
import { textRecordKinds, textRecords } from '../text-records';
import { toldRecord } from '../told-record';
import type { AuditTrail } from '../verify-trail';

/** With what a trail is written: hashes and the installation's signature. */
export interface TrailPen {
  readonly sha256: Sha256;
  readonly sign: (text: string) => string;
}

/** The trail of a clinic, from a seed: some streams of each kind, checkpoints on the way and at the end, records here and there. */
export function randomTrail(random: RandomNumbers, pen: TrailPen): AuditTrail {
  const clinic = uuidFrom(random);
  const ids = Array.from({ length: 5 }, () => uuidFrom(random));
  const writing: WritingTrail = { events: [], checkpoints: [], signed: new Map() };
  const count = 12 + random.below(28);
  for (let at = 0; at < count; at += 1) {
    append(writing, randomEvent({ clinic, ids, random }), pen);
    if (random.below(12) === 0) checkpoint(writing, clinic, pen);
  }
  checkpoint(writing, clinic, pen);
  const events = inOrder(writing.events);
  const records = events.flatMap((event) => {
    const record = toldRecord(event);
    return record === null ? [] : [[event.id, record] as const];
  });
  return { events, checkpoints: writing.checkpoints, records: new Map(records) };
}

/** Events by stream, each in order. */
export function inOrder(events: readonly ChainedEvent[]): ChainedEvent[] {
  const keyOf = ({ stream }: ChainedEvent): string => `${stream.kind}/${stream.id}`;
  return events.toSorted((one, other) =>
    keyOf(one) === keyOf(other) ? one.seq - other.seq : keyOf(one) < keyOf(other) ? -1 : 1,
  );
}

/** An event with the hash that it should have. */
export function hashed(event: Omit<ChainedEvent, 'hash'>, sha256: Sha256): ChainedEvent {
  return { ...event, hash: sha256(canonicalJson(hashedEvent(event))) };
}

/** An identifier as a database makes them. */
export function uuidFrom(random: RandomNumbers): string {
  const digits = Array.from({ length: 32 }, () => random.below(16).toString(16)).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

interface WritingTrail {
  readonly events: ChainedEvent[];
  readonly checkpoints: Checkpoint[];
  /** Last signed place of each stream. */
  readonly signed: Map<string, number>;
}

interface RandomPlace {
  readonly clinic: string;
  readonly ids: readonly string[];
  readonly random: RandomNumbers;
}

function randomEvent({ clinic, ids, random }: RandomPlace): ToldEvent {
  const [one, other] = [random.oneOf(ids), random.oneOf(ids)];
  const record: Record<string, Json> = random.below(3) === 0 ? { record: uuidFrom(random) } : {};
  const by = { clinic, person: random.below(5) === 0 ? null : one };
  const text = textRecords[random.oneOf(textRecordKinds)];
  return random.oneOf<ToldEvent>([
    { ...by, action: text.toldBy[0], subject: { kind: 'plan', id: other }, data: { [text.named]: one, ...record } },
    { ...by, action: 'plan.assessed', subject: { kind: 'plan', id: other }, data: { assessment: one, ...record } },
    { ...by, action: 'plan.read', subject: { kind: 'plan', id: other }, data: { patient: one, ...record } },
    { ...by, action: 'visit.finished', subject: { kind: 'visit', id: one }, data: { plan: other, ...record } },
    {
      ...by,
      action: 'assessment.signed',
      subject: { kind: 'assessment', id: one },
      data: { patient: other, ...record },
    },
    { ...by, action: 'session.opened', subject: { kind: 'person', id: other }, data: {} },
    { ...by, action: 'person.invited', subject: { kind: 'person', id: other }, data: {} },
    {
      ...by,
      action: 'clinic.changed',
      subject: { kind: 'clinic', id: clinic },
      data: { changes: { 'é€': [1.5, null] } },
    },
    { ...by, action: 'patient.listed', subject: null, data: { count: random.below(9) } },
  ]);
}

function append({ events }: WritingTrail, told: ToldEvent, { sha256 }: TrailPen): void {
  const stream = streamOf(told);
  const before = events.findLast((event) => event.stream.kind === stream.kind && event.stream.id === stream.id);
  const id = String(events.length + 1);
  const at = `2026-11-25T08:00:00.${id.padStart(6, '0')}Z`;
  const place = { stream, seq: (before?.seq ?? 0) + 1, prevHash: before?.hash ?? null };
  events.push(hashed({ ...told, id, at, patient: aboutOf(told, 'patient'), request: null, ...place }, sha256));
}

function checkpoint(writing: WritingTrail, clinic: string, pen: TrailPen): void {
  const heads = new Map<string, ChainHead>();
  for (const { stream, seq, hash } of inOrder(writing.events))
    heads.set(`${stream.kind}/${stream.id}`, { stream, seq, hash });
  const changed = [...heads].filter(([key, { seq }]) => writing.signed.get(key) !== seq);
  for (const [key, { seq }] of changed) writing.signed.set(key, seq);
  const last = writing.checkpoints.at(-1);
  const number = (last?.number ?? 0) + 1;
  const at = `2026-11-25T09:00:00.${String(number).padStart(6, '0')}Z`;
  const made = { clinic, number, at, prevHash: last?.hash ?? null, heads: changed.map(([, head]) => head) };
  const text = canonicalJson(signedCheckpoint(made));
  const hash = pen.sha256(text);
  writing.checkpoints.push({ ...made, hash, signature: pen.sign(text) });
  append(writing, { clinic, action: checkpointedAction, subject: null, person: null, data: { number, hash } }, pen);
}
