/** `npm run --silent verdict -- input.json`: what is known of one item in, its verdict out. `--help` says more. */
import { runBundled } from '../build/run-bundled.ts';

await runBundled('tools/verdict/main.ts');
