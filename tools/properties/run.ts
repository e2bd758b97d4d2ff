/** `npm run progression:properties -- --runs 10000000`: verdicts of drawn visits against what no verdict may do. `--help` says more. */
import { runBundled } from '../build/run-bundled.ts';

await runBundled('tools/properties/main.ts');
