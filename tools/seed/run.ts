/** `npm run seed -- --events 1000000 --plans 5000`: fills a database with invented patients, plans and events. `--help` says more. */
import { runBundled } from '../build/run-bundled.ts';

await runBundled('tools/seed/main.ts');
