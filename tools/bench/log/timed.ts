import { send, type Call } from '../answers/call.ts';
import { percentile } from '../report/statistics.ts';

/** How long answers took (milliseconds). */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** Who asks what, how often, and how many at a time. */
export interface Asking {
  readonly cookie: string;
  readonly calls: readonly Call[];
  readonly times: number;
  readonly connections: number;
}

/** Sends the calls over and over from some connections; throws when one is not answered as it should be. */
export async function timed(url: string, { cookie, calls, times, connections }: Asking): Promise<Times> {
  const taken: number[] = [];
  let next = 0;
  const one = async (): Promise<void> => {
    for (let turn = next++; turn < times; turn = next++) {
      const call = calls[turn % calls.length] ?? { path: '' };
      const began = performance.now();
      const { status, body } = await send(url, { ...call, headers: { cookie } });
      taken.push(performance.now() - began);
      if (status !== 200) throw new Error(`${call.path} was answered with ${status}: ${body.slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return { p50: percentile(taken, 50), p99: percentile(taken, 99) };
}
