import { isDeepStrictEqual } from 'node:util';
import type { RunningServer } from '../servers/running-server.ts';
import { pagePath, patientsPath } from '../works.ts';
import { send, type Answered, type Call } from './call.ts';
import { faultyCalls, type Callers } from './faulty-calls.ts';

/** The servers that are compared. */
export interface Pair {
  readonly api: RunningServer;
  readonly raw: RunningServer;
}

/** Sends the same calls to both servers; throws when an answer differs in status, headers or a byte of the body. Answers how many. */
export async function compareAnswers(
  pair: Pair,
  callers: Callers,
  { read, logged }: { readonly read: readonly string[]; readonly logged: readonly string[] },
): Promise<number> {
  const headers = { cookie: callers.therapist };
  const reads = [pagePath, patientsPath, `${patientsPath}?limit=200`, ...read];
  const calls = [
    ...reads.map((path): Call => ({ path, headers })),
    ...logged.map((path): Call => ({ path, headers: { cookie: callers.supervisor } })),
  ];
  for (const call of calls) await compare(pair, call, 200);
  const faulty = faultyCalls(callers);
  for (const call of faulty) await compare(pair, call, null);
  return calls.length + faulty.length;
}

async function compare({ api, raw }: Pair, call: Call, status: number | null): Promise<void> {
  const one = await send(api.url, call);
  const other = await send(raw.url, call);
  const wanted = status === null ? one.status >= 400 && one.status < 500 : one.status === status;
  if (wanted && isDeepStrictEqual(comparable(one), comparable(other))) return;
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  const from = Math.max(0, [...first].findIndex((char, at) => char !== second[at]) - 60);
  const around = (text: string): string => text.slice(from, from + 200);
  throw new Error(`Different answers to ${call.path}:\n… ${around(first)} …\n… ${around(second)} …`);
}

/**
 * An answer without what has to differ: the instant and the request's own identifier. Problems may order their members
 * otherwise, and may close the connection or not.
 */
function comparable({ status, headers, body }: Answered): object {
  const { date: _, 'x-request-id': requestId = '', ...rest } = headers;
  if (status < 400) return { status, headers: rest, body };
  const { connection: __, 'keep-alive': ___, ...others } = rest;
  const problem = JSON.parse(body.replace(`"requestId":"${requestId}"`, '"requestId":""')) as unknown;
  return { status, headers: others, problem };
}
