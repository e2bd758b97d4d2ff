import type { Json } from '../../kernel/canonical-json';
import type { AuditStream, ToldEvent } from './chained-event';

const policySubjects = ['clinic', 'rule-parameters', 'protocol', 'exercise'];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The stream in which an event belongs: of the plan that it is about, else of the patient; sign-ins, people and policies have one in each
 * clinic. What has no subject stands in the stream of who did it, so that no clinic waits for one chain.
 */
export function streamOf(event: ToldEvent): AuditStream {
  const { clinic, action, subject, person } = event;
  if (action.startsWith('session.')) return { kind: 'sign-ins', id: clinic };
  const plan = aboutOf(event, 'plan');
  if (plan !== null) return { kind: 'plan', id: plan };
  const patient = aboutOf(event, 'patient');
  if (patient !== null) return { kind: 'patient', id: patient };
  if (action.startsWith('person.')) return { kind: 'people', id: clinic };
  if (subject !== null && policySubjects.includes(subject.kind)) return { kind: 'policies', id: clinic };
  return person === null ? { kind: 'system', id: clinic } : { kind: 'person', id: person };
}

/** The plan or the patient that an event is about: its subject, or named in its data (UUID); null where there is none. */
export function aboutOf(
  { subject, data }: Pick<ToldEvent, 'subject' | 'data'>,
  kind: 'plan' | 'patient',
): string | null {
  if (subject?.kind === kind) return subject.id;
  const named = memberOf(data, kind);
  return isUuid(named) ? named : null;
}

/** Whether something is an identifier as the database writes it. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && uuid.test(value);
}

/** A member of what an event carries; undefined where there is none, whatever stands there instead. */
export function memberOf(data: Json, key: string): Json | undefined {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return undefined;
  return Object.hasOwn(data, key) ? (data as Readonly<Record<string, Json>>)[key] : undefined;
}
