/** `npm run bench:clinical`: what the clinical core takes on this machine, in one thread, without server or database. */
import { runBundled } from '../../build/run-bundled.ts';

await runBundled('tools/bench/clinical/measured/main.ts');
