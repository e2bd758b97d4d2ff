import type { Cell, Round, RoundPair } from '../rounds.ts';
import { median, spreadOf, type Spread } from './statistics.ts';

/** How one server did in one cell: medians over its rounds. */
export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** CPU of the server's process for each request; null where the system does not tell. */
  readonly cpuMilliseconds: number | null;
}

/** A cell of the comparison. */
export interface CellResult extends Cell {
  readonly api: Figures;
  readonly raw: Figures;
  /** Throughput of the API ÷ throughput of the raw server, of rounds that followed each other. */
  readonly ratio: Spread;
  /** CPU of the raw server ÷ CPU of the API for each request; 1 means that they are alike. */
  readonly cpuRatio: number | null;
  /** Largest share of one CPU that the load generator used in a round. */
  readonly generatorCpu: number;
}

/** Sums up the rounds of a cell. */
export function cellResult(cell: Cell, pairs: readonly RoundPair[]): CellResult {
  const [api, raw] = [pairs.map((pair) => pair.api), pairs.map((pair) => pair.raw)];
  const [apiFigures, rawFigures] = [figuresOf(api), figuresOf(raw)];
  const [apiCpu, rawCpu] = [apiFigures.cpuMilliseconds, rawFigures.cpuMilliseconds];
  return {
    ...cell,
    api: apiFigures,
    raw: rawFigures,
    ratio: spreadOf(pairs.map((pair) => rateOf(pair.api) / rateOf(pair.raw))),
    cpuRatio: apiCpu === null || rawCpu === null ? null : rawCpu / apiCpu,
    generatorCpu: Math.max(...[...api, ...raw].map((round) => round.generatorCpu)),
  };
}

function figuresOf(rounds: readonly Round[]): Figures {
  const cpu = rounds.flatMap(({ cpuMilliseconds }) => (cpuMilliseconds === null ? [] : [cpuMilliseconds]));
  return {
    requestsPerSecond: median(rounds.map(rateOf)),
    p50Milliseconds: median(rounds.map(({ p50 }) => p50)),
    p99Milliseconds: median(rounds.map(({ p99 }) => p99)),
    cpuMilliseconds: cpu.length === rounds.length ? median(cpu) : null,
  };
}

function rateOf({ answered, seconds }: Round): number {
  return answered / seconds;
}
