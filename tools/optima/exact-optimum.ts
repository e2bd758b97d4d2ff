import loadHighs from 'highs';
import type { PhaseChoice, PhaseInstance } from '@repattern/domain';
import { faultsOf, valueOf } from './choice.ts';
import { phaseModel } from './phase-model.ts';

/** The best choice of an instance, proven: its bound is met without a gap. */
export async function exactOptimum(instance: PhaseInstance): Promise<PhaseChoice> {
  const highs = await loadHighs();
  const options = { mip_rel_gap: 0, mip_abs_gap: 1e-9, mip_feasibility_tolerance: 1e-9 };
  const solution = highs.solve(phaseModel(instance), { ...options, output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS says: ${solution.Status}.`);
  const chosen = instance.uses.flatMap((_, index) => {
    const column = solution.Columns[`x${index}`];
    return column !== undefined && 'Primal' in column && column.Primal > 0.5 ? [index] : [];
  });
  const value = valueOf(instance, chosen);
  const faults = faultsOf(instance, chosen);
  if (Math.abs(value - solution.ObjectiveValue) > 1e-6) faults.push(`${value} is not ${solution.ObjectiveValue}`);
  if (faults.length > 0) throw new Error(`The solution of HiGHS is none: ${faults.join(', ')}.`);
  return { chosen, value };
}
