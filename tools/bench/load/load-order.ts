import type { Opening } from '../database/seed-plans.ts';
import type { SeededVisit } from '../database/seed-visits.ts';
import type { WorkName } from '../works.ts';

/** What every request of the run has in common. */
export interface LoadContext {
  readonly cookie: string;
  /** Records to read. */
  readonly patientIds: readonly string[];
  readonly therapistId: string;
  /** Plans to read. */
  readonly planIds: readonly string[];
  /** Who reads the event log. */
  readonly supervisorCookie: string;
  /** Filtered pages of the log. */
  readonly eventPaths: readonly string[];
  /** Patients to create plans for, one at a time. */
  readonly openings: readonly Opening[];
  /** Tells this run from another one in record numbers and keys. */
  readonly run: string;
}

/** One round for the load generator. */
export interface LoadOrder {
  readonly url: string;
  readonly work: WorkName;
  readonly connections: number;
  readonly seconds: number;
  /** Visits to record, with the versions that they have before the round; one for each connection. */
  readonly visits?: readonly SeededVisit[];
}

/** What the generator saw in one round. */
export interface LoadResult {
  /** Answers with status 2xx. */
  readonly answered: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers with another status, broken connections and time-outs. */
  readonly wrong: number;
  /** Share of one CPU that the generator used. */
  readonly generatorCpu: number;
}
