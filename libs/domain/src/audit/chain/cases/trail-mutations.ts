import type { RandomNumbers } from '../../../progression/cases/random-numbers';
import type { ChainBreak, ChainFault } from '../chain-break';
import type { AuditStream, ChainedEvent } from '../chained-event';
import type { Checkpoint } from '../checkpoint';
import { checkpointedAction } from '../lost-heads';
import { aboutOf } from '../stream-of';
import type { AuditTrail } from '../verify-trail';
import { hashed, inOrder, uuidFrom, type TrailPen } from './random-trail';

/** What somebody who owns the database does to a trail. */
export interface Tampering {
  readonly trail: AuditTrail;
  /** The trail of another clinic. */
  readonly other: AuditTrail;
  readonly random: RandomNumbers;
  readonly pen: TrailPen;
}

/** A trail that was tampered with, and where its first broken link must be found. */
export interface Tampered {
  readonly trail: AuditTrail;
  readonly at: readonly Pick<ChainBreak, 'stream' | 'seq'>[];
  readonly faults: readonly ChainFault[];
}

/** Each way to tamper with a trail, by name; null where a trail offers nothing to do it on. */
export const trailMutations: Readonly<Record<string, (tampering: Tampering) => Tampered | null>> = {
  'edit of a field': (tampering) => editing(tampering, (event) => tampering.random.oneOf(edits(event, tampering))),
  'edit of a hash': (tampering) =>
    editing(tampering, (event) => ({ ...event, hash: tampering.pen.sha256(event.hash) })),
  'edit of the hash before': (tampering) =>
    editing(tampering, (event) => ({ ...event, prevHash: tampering.pen.sha256(event.hash) })),
  'edit with its hash made anew': ({ trail, random, pen }) => {
    const event = signedEvent(trail, random);
    const forged = hashed({ ...event, request: uuidFrom(random) }, pen.sha256);
    const shows = isHead(trail, event) ? event.seq : event.seq + 1;
    return { trail: withEvent(trail, event, forged), at: [{ ...event, seq: shows }], faults: ['edited', 'reordered'] };
  },
  'a stream written anew from some event on': ({ trail, random, pen }) => {
    const event = signedEvent(trail, random);
    let { prevHash } = event;
    const rewritten = streamFrom(trail, event).map((link) => {
      const forged = hashed({ ...link, request: uuidFrom(random), prevHash }, pen.sha256);
      prevHash = forged.hash;
      return forged;
    });
    const head = streamFrom(trail, event).find((link) => isHead(trail, link));
    const kept = trail.events.filter((link) => !streamFrom(trail, event).includes(link));
    return head ? { trail: withEvents(trail, [...kept, ...rewritten]), at: [head], faults: ['edited'] } : null;
  },
  'deletion of an event': ({ trail, random }) => {
    const event = signedEvent(trail, random);
    const events = trail.events.filter((link) => link !== event);
    return { trail: withEvents(trail, events), at: [event], faults: ['missing', 'truncated', 'removed'] };
  },
  'truncation of a stream': ({ trail, random }) => {
    const event = signedEvent(trail, random);
    const cut = streamFrom(trail, event);
    const events = trail.events.filter((link) => !cut.includes(link));
    return { trail: withEvents(trail, events), at: [event], faults: [event.seq === 1 ? 'removed' : 'truncated'] };
  },
  'removal of a stream': ({ trail, random }) => {
    const { stream } = signedEvent(trail, random);
    const events = trail.events.filter((link) => !isIn(stream, link));
    return { trail: withEvents(trail, events), at: [{ stream, seq: 1 }], faults: ['removed'] };
  },
  'exchange of two events of a stream': ({ trail, random }) => {
    const [one, two] = [signedEvent(trail, random), signedEvent(trail, random)];
    if (!isIn(one.stream, two) || one.seq === two.seq) return null;
    const exchanged = withEvent(withEvent(trail, one, { ...one, seq: two.seq }), two, { ...two, seq: one.seq });
    return { trail: exchanged, at: [one.seq < two.seq ? one : two], faults: ['reordered'] };
  },
  'insertion of an event with a hash of its own': ({ trail, random, pen }) => {
    const event = signedEvent(trail, random);
    const forged = hashed({ ...event, id: '900' }, pen.sha256);
    const shows = isHead(trail, event) ? event.seq : event.seq + 1;
    return { trail: inserted(trail, event, forged), at: [{ ...event, seq: shows }], faults: ['edited', 'reordered'] };
  },
  'insertion of an event without one': ({ trail, random }) => {
    const event = signedEvent(trail, random);
    return { trail: inserted(trail, event, { ...event, id: '900' }), at: [event], faults: ['edited'] };
  },
  'insertion of a second event at a place': ({ trail, random }) => {
    const event = signedEvent(trail, random);
    return { trail: withEvents(trail, [...trail.events, { ...event, id: '900' }]), at: [event], faults: ['reordered'] };
  },
  'a move into another stream': ({ trail, random, pen }) => {
    const [event, into] = [signedEvent(trail, random), trail.events.toReversed().find(isSignedKind(random))];
    if (!into || isIn(event.stream, into)) return null;
    const end = trail.events.findLast((link) => isIn(into.stream, link)) ?? into;
    const moved = hashed({ ...event, stream: into.stream, seq: end.seq + 1, prevHash: end.hash }, pen.sha256);
    const at = [event, { stream: into.stream, seq: end.seq + 1 }];
    return { trail: withEvent(trail, event, moved), at, faults: ['foreign', 'missing', 'truncated', 'removed'] };
  },
  'exchange of two streams': ({ trail, random }) => {
    const [one, two] = [signedEvent(trail, random).stream, signedEvent(trail, random).stream];
    if (one.kind === two.kind && one.id === two.id) return null;
    const events = trail.events.map((link) => {
      if (isIn(one, link)) return { ...link, stream: two };
      return isIn(two, link) ? { ...link, stream: one } : link;
    });
    return {
      trail: withEvents(trail, events),
      at: [one, two].map((stream) => ({ stream, seq: 1 })),
      faults: ['foreign'],
    };
  },
  'an event of another clinic in place of one': ({ trail, other, random }) => {
    const [event, strange] = [signedEvent(trail, random), signedEvent(other, random)];
    const placed = { ...strange, clinic: event.clinic, stream: event.stream, seq: event.seq };
    return { trail: withEvent(trail, event, placed), at: [event], faults: ['foreign', 'reordered', 'edited'] };
  },
  'a stream of another clinic': ({ trail, other, random }) => {
    const { stream } = signedEvent(other, random);
    const { clinic } = signedEvent(trail, random);
    const strange = other.events.filter((link) => isIn(stream, link)).map((link) => ({ ...link, clinic }));
    return {
      ...{ trail: withEvents(trail, [...trail.events, ...strange]), at: [{ stream, seq: 1 }] },
      faults: ['edited', 'foreign'],
    };
  },
  'a move to another clinic': ({ trail, random }) => {
    const event = signedEvent(trail, random);
    const events = trail.events.filter((link) => link !== event);
    return { trail: withEvents(trail, events), at: [event], faults: ['missing', 'truncated', 'removed'] };
  },
  'edit of a checkpoint': ({ trail, random, pen }) => {
    const checkpoint = random.oneOf(trail.checkpoints);
    const edited = random.oneOf(checkpointEdits(checkpoint, pen));
    const checkpoints = trail.checkpoints.map((one) => (one === checkpoint ? edited : one));
    return { trail: { ...trail, checkpoints }, at: [placeOf(edited)], faults: ['unsigned'] };
  },
  'deletion of a checkpoint': ({ trail, random }) => {
    const checkpoint = random.oneOf(trail.checkpoints);
    const checkpoints = trail.checkpoints.filter((one) => one !== checkpoint);
    return { trail: { ...trail, checkpoints }, at: [placeOf(checkpoint)], faults: ['missing'] };
  },
  'deletion of the last checkpoints': ({ trail, random }) => {
    const checkpoints = trail.checkpoints.slice(0, random.below(trail.checkpoints.length));
    const last = trail.checkpoints.slice(-1).map(placeOf);
    return { trail: { ...trail, checkpoints }, at: last, faults: ['missing'] };
  },
  'edit of a record': ({ trail, random }) => {
    const told = trail.events.filter(({ id }) => trail.records.has(id));
    if (told.length === 0) return null;
    const event = random.oneOf(told);
    const touched = new Map([...trail.records, [event.id, uuidFrom(random)] as const]);
    return { trail: { ...trail, records: touched }, at: [event], faults: ['record-edited'] };
  },
  'deletion of a record': ({ trail, random }) => {
    const told = trail.events.filter(({ id }) => trail.records.has(id));
    if (told.length === 0) return null;
    const event = random.oneOf(told);
    const records = new Map([...trail.records].filter(([id]) => id !== event.id));
    return { trail: { ...trail, records }, at: [event], faults: ['record-edited'] };
  },
};

function editing({ trail, random }: Tampering, edit: (event: ChainedEvent) => ChainedEvent): Tampered {
  const event = signedEvent(trail, random);
  return { trail: withEvent(trail, event, edit(event)), at: [event], faults: ['edited', 'foreign'] };
}

function edits(event: ChainedEvent, { random }: Tampering): ChainedEvent[] {
  const id = uuidFrom(random);
  const { subject } = event;
  return [
    { ...event, id: `${event.id}0` },
    { ...event, at: event.at.replace('T08', 'T07') },
    { ...event, clinic: id },
    { ...event, action: `${event.action}-not` },
    { ...event, subject: subject === null ? { kind: 'person', id } : null },
    ...(subject === null ? [] : [{ ...event, subject: { ...subject, id } }]),
    { ...event, person: event.person === null ? id : null },
    { ...event, patient: event.patient === null ? id : null },
    { ...event, request: id },
    { ...event, data: { plan: aboutOf(event, 'plan'), note: 1 } },
  ];
}

function checkpointEdits(checkpoint: Checkpoint, { sha256 }: TrailPen): Checkpoint[] {
  const { heads, hash } = checkpoint;
  return [
    { ...checkpoint, clinic: checkpoint.clinic.replace(/./, (digit) => (digit === '0' ? '1' : '0')) },
    { ...checkpoint, at: checkpoint.at.replace('T09', 'T10') },
    { ...checkpoint, prevHash: sha256(hash) },
    { ...checkpoint, hash: sha256(hash) },
    { ...checkpoint, signature: sha256(hash) },
    { ...checkpoint, heads: heads.slice(1) },
    { ...checkpoint, heads: heads.map((head) => ({ ...head, seq: head.seq + 1 })) },
    { ...checkpoint, heads: heads.map((head) => ({ ...head, hash: sha256(head.hash) })) },
  ];
}

/** An event that a checkpoint holds; what came after the last one is not held yet. */
function signedEvent(trail: AuditTrail, random: RandomNumbers): ChainedEvent {
  const last = trail.events.findLast(({ action }) => action === checkpointedAction);
  return random.oneOf(trail.events.filter((event) => event !== last));
}

function isSignedKind(random: RandomNumbers): (event: ChainedEvent) => boolean {
  return ({ stream }) => stream.kind !== 'system' && random.below(4) === 0;
}

function isHead({ checkpoints }: AuditTrail, { stream, seq }: ChainedEvent): boolean {
  return checkpoints.some(({ heads }) => heads.some((head) => head.seq === seq && isIn(stream, head)));
}

function isIn(stream: AuditStream, { stream: { kind, id } }: { readonly stream: AuditStream }): boolean {
  return stream.kind === kind && stream.id === id;
}

function streamFrom({ events }: AuditTrail, { stream, seq }: ChainedEvent): ChainedEvent[] {
  return events.filter((link) => isIn(stream, link) && link.seq >= seq);
}

function inserted(trail: AuditTrail, place: ChainedEvent, forged: ChainedEvent): AuditTrail {
  const later = streamFrom(trail, place);
  const events = trail.events.map((link) => (later.includes(link) ? { ...link, seq: link.seq + 1 } : link));
  return withEvents(trail, [...events, forged]);
}

function placeOf({ clinic, number }: Checkpoint): Pick<ChainBreak, 'stream' | 'seq'> {
  return { stream: { kind: 'checkpoints', id: clinic }, seq: number };
}

function withEvent(trail: AuditTrail, event: ChainedEvent, changed: ChainedEvent): AuditTrail {
  return withEvents(
    trail,
    trail.events.map((link) => (link === event ? changed : link)),
  );
}

function withEvents(trail: AuditTrail, events: readonly ChainedEvent[]): AuditTrail {
  return { ...trail, events: inOrder(events) };
}
