// npm run e2e:cuts -- --times 100 --seed 1: cuts the network of a visit and kills its tab, time after time.
import { parseArgs } from 'node:util';
import { commandOf, giveUp, installPackages, productEnvironment, productNode, run } from '../start/workspace.mjs';

const asked = parseArgs({ options: { times: { type: 'string', default: '100' }, seed: { type: 'string' } } }).values;
for (const value of Object.values(asked))
  if (!/^\d{1,9}$/.test(value)) giveUp('Usage: npm run e2e:cuts -- [--times <number>] [--seed <number>]');
await installPackages();
const env = {
  ...productEnvironment(),
  REPATTERN_CUTS: asked.times,
  ...(asked.seed === undefined ? {} : { REPATTERN_CUTS_SEED: asked.seed }),
};
const journey = ['run', 'planner-e2e:e2e', '--skip-nx-cache', '--output-style=stream', '--testPathPatterns=visit-cuts'];
process.exit(await run(productNode(), [commandOf('nx'), ...journey], { env }));
