/** `npm run --silent compose -- assessment.json`: a case file in, a plan file out. `--help` says more. */
import { runBundled } from '../build/run-bundled.ts';

await runBundled('tools/compose/main.ts');
