import { cpus } from 'node:os';
import { percentile } from '../../report/statistics.ts';
import { aligned } from '../../report/table.ts';
import { assessmentWorks } from './assessment-works.ts';
import type { ClinicalWork } from './clinical-work.ts';
import { contraindicationWorks } from './contraindication-works.ts';
import { searchWorks } from './search-works.ts';

/** Rounds that let the code be compiled, and those that are timed. */
const rounds = { unmeasured: 3, measured: 20 };

const works = [...searchWorks(), ...contraindicationWorks(), ...assessmentWorks()];
const heads = ['work', 'times', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms', 'goal p95'];
const told = [
  `Node ${process.versions.node}, ${cpus().length} CPUs (${cpus()[0]?.model ?? 'unknown'}), one thread`,
  '',
  aligned([heads, ...works.map(rowOf)]),
];
process.stdout.write(`${told.join('\n')}\n`);

function rowOf(work: ClinicalWork): string[] {
  const times = timesOf(work);
  const columns = [50, 95, 99, 100].map((share) => percentile(times, share).toFixed(2));
  const goal = work.goalMilliseconds === null ? '–' : `< ${work.goalMilliseconds}`;
  return [work.title, String(times.length), ...columns, goal];
}

function timesOf({ pieces }: ClinicalWork): number[] {
  for (let round = 0; round < rounds.unmeasured; round++) for (const piece of pieces) piece();
  return Array.from({ length: rounds.measured }, () => pieces.map(millisecondsOf)).flat();
}

function millisecondsOf(piece: () => unknown): number {
  const start = performance.now();
  piece();
  return performance.now() - start;
}
