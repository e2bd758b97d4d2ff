import type { Json } from '../../kernel/canonical-json';
import type { ChainedEvent } from './chained-event';

/** All that the hash of an event covers: everything that it tells, its place, and the hash before it. */
export function hashedEvent(event: Omit<ChainedEvent, 'hash'>): Json {
  const { id, at, clinic, action, subject, person, patient, request, data, stream, seq, prevHash } = event;
  return {
    ...{ id, at, clinic, action, person, patient, request, data, seq, prevHash },
    subject: subject === null ? null : { kind: subject.kind, id: subject.id },
    stream: { kind: stream.kind, id: stream.id },
  };
}
