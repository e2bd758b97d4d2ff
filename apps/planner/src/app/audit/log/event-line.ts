import type { AuditEventView } from '@repattern/contracts';
import type { Json } from '@repattern/domain';
import { auditActionInWords } from '../../wording/audit-action-wording';
import { auditStreamInWords } from '../../wording/audit-stream-wording';

/** An event as a row of the log. */
export interface EventLine {
  readonly event: AuditEventView;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** About whom, where it is not one patient: `12 patients`; empty where it is about none. */
  readonly shown: string;
  /** Where the plan is; null where it is about none, or whose it is is not known. */
  readonly planPath: readonly string[] | null;
  /** `Plan 12`: the chain, and the place in it. */
  readonly place: string;
}

/** Says an event in one row; `moment` says instants as they are in the clinic. */
export function eventLine(event: AuditEventView, moment: (instant: string) => string): EventLine {
  const { at, action, person, patient, planId, stream, seq, data } = event;
  return {
    event,
    when: moment(at),
    who: person?.displayName ?? 'Nobody signed in',
    what: auditActionInWords(action),
    shown: patient === null ? listedInWords(data['patients']) : '',
    planPath: planId === null || patient === null ? null : ['/patients', patient.id, 'plans', planId],
    place: `${auditStreamInWords(stream.kind)} ${seq}`,
  };
}

function listedInWords(patients: Json | undefined): string {
  if (!Array.isArray(patients) || patients.length === 0) return '';
  return `${patients.length} ${patients.length === 1 ? 'patient' : 'patients'} in a list`;
}
