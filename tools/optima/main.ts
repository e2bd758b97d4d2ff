import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exactOptimum } from './exact-optimum.ts';
import { checksumOf, instancesToStore, storeText } from './optimum-store.ts';
import type { StoredOptimum } from './optimum-store.ts';

const optima: StoredOptimum[] = [];
for (const { seed, phase, instance } of instancesToStore()) {
  const began = performance.now();
  const { value } = await exactOptimum(instance);
  optima.push({ seed, phase, checksum: checksumOf(instance), value });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${optima.length}. seed ${seed}, phase ${phase}, ${instance.uses.length} uses: ${value} in ${seconds} s`);
}
writeFileSync(join(process.cwd(), 'tools/optima/optima.json'), storeText(optima));
