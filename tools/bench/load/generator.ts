import autocannon from 'autocannon';
import type { LoadContext, LoadOrder, LoadResult } from './load-order.ts';
import { requestsFor } from './load-requests.ts';

// The load generator is a process of its own: it takes the context first, then one order after another.
const mostAnswers = 1_000_000;
const latencies = new Float64Array(mostAnswers);
let context: LoadContext | null = null;

process.on('message', (message: LoadContext | LoadOrder) => {
  if (!('url' in message)) context = message;
  else if (context) void run(message, context).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit(0));
process.on('SIGINT', () => undefined);

async function run(
  { url, work, connections, seconds, visits = [] }: LoadOrder,
  given: LoadContext,
): Promise<LoadResult> {
  let client = 0;
  let answered = 0;
  let cpu = process.cpuUsage();
  let began = 0;
  let ended = 0;
  const running = autocannon({
    url,
    connections,
    duration: seconds,
    sampleInt: 20,
    headers: { cookie: given.cookie },
    requests: requestsFor(work, { ...given, visits }, 0),
    setupClient: (connection) => connection.setRequests(requestsFor(work, { ...given, visits }, client++)),
  });
  running.on('response', (...[, status, , milliseconds]: [unknown, number, number, number]) => {
    if (status < 200 || status > 299 || answered === mostAnswers) return;
    ended = performance.now();
    if (began === 0) {
      // Time is taken from the first answer, so that making connections and requests ready does not count.
      began = ended;
      cpu = process.cpuUsage();
      return;
    }
    latencies[answered++] = milliseconds;
  });
  const { non2xx, errors, timeouts } = await running;
  const { user, system } = process.cpuUsage(cpu);
  const elapsed = (ended - began) / 1000;
  const sorted = latencies.slice(0, answered).sort();
  const quantile = (share: number): number => sorted[Math.max(0, Math.ceil(answered * share) - 1)] ?? 0;
  const generatorCpu = (user + system) / 1e6 / elapsed;
  return {
    answered,
    seconds: elapsed,
    p50: quantile(0.5),
    p99: quantile(0.99),
    wrong: non2xx + errors + timeouts,
    generatorCpu,
  };
}
