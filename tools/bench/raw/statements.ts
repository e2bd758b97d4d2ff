import { readFileSync } from 'node:fs';

/** A statement that is prepared once for each connection under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The statements of the compared work. Their texts are those that the API was seen to send. */
export interface Statements {
  /** `BEGIN` and the change to the application's role. */
  readonly begin: string;
  readonly resumeSession: Statement;
  readonly insertEvent: Statement;
  readonly listPatients: Statement;
  readonly readPatient: Statement;
  readonly createPatient: Statement;
  readonly readPlan: Statement;
  readonly createPlan: Statement;
  readonly saveVisit: Statement;
  readonly claimKey: Statement;
  readonly storedAnswer: Statement;
  readonly storeAnswer: Statement;
  readonly listEvents: Readonly<Record<EventFilterName, Statement>>;
}

/** By what the event log is read. */
export type EventFilterName = 'all' | 'person' | 'patient' | 'action';

/** What was seen on the wire: the simple query that opens a transaction, and each prepared text by name. */
export interface SeenStatements {
  readonly begin: string;
  readonly prepared: Readonly<Record<string, string>>;
}

/** Reads the statements from the file that the counting of the API has left. */
export function readStatements(file: string): Statements {
  const { begin, prepared } = JSON.parse(readFileSync(file, 'utf8')) as SeenStatements;
  const named = (name: string): Statement => {
    const text = prepared[name];
    if (text === undefined)
      throw new Error(`The API has no statement ${name} any more; bring the raw server up to date.`);
    return { name, text };
  };
  return {
    begin,
    resumeSession: named('resume-session'),
    insertEvent: named('insert-audit-event'),
    listPatients: named('list-patients/name/active/first/0'),
    readPatient: named('read-patient'),
    createPatient: named('create-patient'),
    readPlan: named('read-plan'),
    createPlan: named('create-plan'),
    saveVisit: named('save-visit-record'),
    claimKey: named('claim-idempotency-key'),
    storedAnswer: named('stored-idempotent-answer'),
    storeAnswer: named('store-idempotent-answer'),
    listEvents: {
      all: named('list-events/all'),
      person: named('list-events/person'),
      patient: named('list-events/patient'),
      action: named('list-events/action'),
    },
  };
}
