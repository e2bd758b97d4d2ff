import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { supervisor, therapist } from './answers/demo-accounts.ts';
import { compareAnswers, type Pair } from './answers/same-answers.ts';
import { compareEvents } from './answers/same-events.ts';
import { comparePlans } from './answers/same-plans.ts';
import { compareRecords } from './answers/same-records.ts';
import { compareVisits } from './answers/same-visits.ts';
import { signIn, type SignedIn } from './answers/sign-in.ts';
import type { CleanUp } from './clean-up.ts';
import { filteredPaths, seedEvents } from './database/seed-events.ts';
import { seedPatients } from './database/seed-patients.ts';
import { discardCreatedPlans, seedPlans, type SeededPlans } from './database/seed-plans.ts';
import { seedVisits } from './database/seed-visits.ts';
import type { BenchOptions } from './options.ts';
import type { SeenStatements } from './raw/statements.ts';
import { startApi, startRaw, type ServerSettings } from './servers/start-pair.ts';
import { CountingProxy } from './wire/counting-proxy.ts';
import { expectSameTraffic, trafficsOf, type Traffics } from './wire/traffic.ts';
import { patientsPath, plansPath } from './works.ts';

/** What is known before anything is timed: both servers do the same work and answer the same. */
export interface Prepared {
  readonly settings: ServerSettings;
  readonly account: SignedIn;
  readonly patientIds: readonly string[];
  readonly plans: SeededPlans;
  readonly visitIds: readonly string[];
  readonly log: EventLog;
  readonly traffics: { readonly api: Traffics; readonly raw: Traffics };
  /** How many calls were answered alike by both servers. */
  readonly compared: number;
}

/** Who reads the event log, and which filtered pages of it. */
interface EventLog {
  readonly supervisorCookie: string;
  readonly eventPaths: readonly string[];
}

/** Patients with a plan to read, without one yet, and with a visit under way; and those of whom the lists and records are read. */
const [planned, open, visited] = [1000, 9000, 400];
const listed = 5000;
/** Plans that the event log tells of. */
const loggedPlans = 60;

/**
 * Migrates and fills the database, counts what each server asks it, and compares their answers. The raw server
 * is given the statements that the API was seen to send, so the texts are the same by construction.
 */
export async function prepare(
  databaseUrl: string,
  { profiles, events }: Pick<BenchOptions, 'profiles' | 'events'>,
  cleanUp: CleanUp,
): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'repattern-bench-'));
  cleanUp.add(() => rmSync(folder, { recursive: true, force: true }));
  const settings = { databaseUrl, statementsFile: join(folder, 'statements.json'), profiles };

  seedEvents(databaseUrl, { events, plans: loggedPlans });
  const behindApi = await CountingProxy.start(databaseUrl, cleanUp);
  const api = await startApi({ ...settings, databaseUrl: behindApi.url, profiles: null }, cleanUp);
  const account = await signIn(api.url, therapist);
  const caseload = { clinicId: account.clinicId, therapistId: account.personId };
  const everybody = await seedPatients(databaseUrl, caseload, planned + open + visited);
  const patientIds = everybody.slice(0, listed);
  const seeded = await seedPlans(databaseUrl, caseload, { patientIds: everybody, plans: planned });
  const plans = { ...seeded, openings: seeded.openings.slice(0, open) };
  const visitIds = await seedVisits(databaseUrl, caseload, seeded.openings.slice(open));
  const { cookie: supervisorCookie, personId: readerId } = await signIn(api.url, supervisor);
  const log = { supervisorCookie, eventPaths: await filteredPaths(databaseUrl, readerId) };
  const check = { ...log, cookie: account.cookie, patientId: patientIds[0] ?? '', plans, visitIds };
  const apiTraffics = await trafficsOf(api, behindApi.proxy, check);
  const seen: SeenStatements = { begin: apiTraffics.patient.opening, prepared: behindApi.proxy.prepared };
  writeFileSync(settings.statementsFile, JSON.stringify(seen));

  const behindRaw = await CountingProxy.start(databaseUrl, cleanUp);
  const raw = await startRaw({ ...settings, databaseUrl: behindRaw.url, profiles: null }, cleanUp);
  const rawTraffics = await trafficsOf(raw, behindRaw.proxy, check);
  expectSameTraffic(apiTraffics, rawTraffics);

  const compared = await compareServers({ api, raw }, { databaseUrl, account, patientIds, plans, visitIds, log });
  await discardCreatedPlans(databaseUrl, caseload, plans.planIds);
  await Promise.all([api.stop(), raw.stop()]);
  return {
    settings,
    account,
    patientIds,
    plans,
    visitIds,
    log,
    traffics: { api: apiTraffics, raw: rawTraffics },
    compared,
  };
}

interface Comparison {
  readonly databaseUrl: string;
  readonly account: SignedIn;
  readonly patientIds: readonly string[];
  readonly plans: SeededPlans;
  readonly visitIds: readonly string[];
  readonly log: EventLog;
}

async function compareServers(pair: Pair, comparison: Comparison): Promise<number> {
  const { databaseUrl, account, patientIds, plans, visitIds, log } = comparison;
  const callers = { therapist: account.cookie, supervisor: log.supervisorCookie };
  const read = [
    ...patientIds.slice(0, 20).map((id) => `${patientsPath}/${id}`),
    ...plans.planIds.slice(0, 5).map((id) => `${plansPath}/${id}`),
  ];
  const compared = await compareAnswers(pair, callers, { read, logged: log.eventPaths });
  await compareEvents(pair, log.supervisorCookie);
  await compareRecords(pair, { databaseUrl, cookie: account.cookie, therapistId: account.personId });
  await comparePlans(pair, { cookie: account.cookie, openings: plans.openings.slice(-2) });
  await compareVisits(pair, { cookie: account.cookie, visitIds: visitIds.slice(-2) });
  return compared + 15;
}
