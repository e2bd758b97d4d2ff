import { cpus } from 'node:os';
import { percentile } from '../../report/statistics.ts';
import { aligned } from '../../report/table.ts';
import { assessmentWorks } from './assessment-works.ts';
import type { ClinicalWork } from './clinical-work.ts';
import { composingWorks } from './composing-works.ts';
import { contraindicationWorks } from './contraindication-works.ts';
import { optimalityLine } from '../../../optima/optimality.ts';
import { searchWorks } from './search-works.ts';

/** Rounds that let the code be compiled, and those that are timed, where a work says nothing else. */
const usualRounds = { unmeasured: 3, measured: 20 };

const works = [...searchWorks(), ...contraindicationWorks(), ...assessmentWorks(), ...composingWorks()];
const heads = ['work', 'times', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms', 'goal'];
const told = [
  `Node ${process.versions.node}, ${cpus().length} CPUs (${cpus()[0]?.model ?? 'unknown'}), one thread`,
  '',
  aligned([heads, ...works.map(rowOf)]),
  '',
  optimalityLine(),
];
process.stdout.write(`${told.join('\n')}\n`);

function rowOf(work: ClinicalWork): string[] {
  const times = timesOf(work);
  const columns = [50, 95, 99, 100].map((share) => percentile(times, share).toFixed(2));
  const goal = work.goal === null ? '–' : `p${work.goal.share} < ${work.goal.milliseconds}`;
  return [work.title, String(times.length), ...columns, goal];
}

function timesOf({ pieces, rounds = usualRounds.measured }: ClinicalWork): number[] {
  for (let round = 0; round < Math.min(usualRounds.unmeasured, rounds); round++) for (const piece of pieces) piece();
  return Array.from({ length: rounds }, () => pieces.map(millisecondsOf)).flat();
}

function millisecondsOf(piece: () => unknown): number {
  const start = performance.now();
  piece();
  return performance.now() - start;
}
