/** `npm run optima`: finds the optima of the store anew, which takes some minutes. */
import { runBundled } from '../build/run-bundled.ts';

await runBundled('tools/optima/main.ts');
