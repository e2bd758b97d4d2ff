import { solvePhase } from '@repattern/domain';
import { bestOfAll, faultsOf, valueOf } from './choice.ts';
import { exactOptimum } from './exact-optimum.ts';
import { smallInstances } from './small-instances.ts';

describe.each(smallInstances)('%s', (_, instance) => {
  const best = bestOfAll(instance);

  it('is chosen as well as can be', () => {
    const { chosen, value } = solvePhase(instance);
    expect(faultsOf(instance, chosen)).toEqual([]);
    expect(value).toBeCloseTo(valueOf(instance, chosen), 9);
    expect(value).toBeCloseTo(best.value, 9);
  });

  it('has the same optimum as a mixed-integer program', async () => {
    expect((await exactOptimum(instance)).value).toBeCloseTo(best.value, 9);
  }, 60_000);
});
