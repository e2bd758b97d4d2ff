// npm test: install what is missing, then run unit, property, component, integration and browser tests.
import { installPackages } from '../start/workspace.mjs';

await installPackages();
const { runTests } = await import('./run-tests.mjs');
process.exit((await runTests()) ? 0 : 1);
