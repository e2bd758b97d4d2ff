import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { CleanUp } from '../clean-up.ts';
import { stopped } from '../servers/running-server.ts';
import type { LoadContext, LoadOrder, LoadResult } from './load-order.ts';

/** Sends the requests of one round and answers what came back. */
export type Load = (order: LoadOrder) => Promise<LoadResult>;

/** Starts the load generator in a process of its own. */
export function startLoadGenerator(context: LoadContext, cleanUp: CleanUp): Load {
  const child = fork(join(import.meta.dirname, 'generator.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  cleanUp.add(() => stopped(child));
  child.send(context);
  const gone = once(child, 'exit').then(() => null);
  return async (order) => {
    child.send(order);
    const answer = once(child, 'message') as Promise<[LoadResult]>;
    const seen = await Promise.race([answer, gone]);
    if (seen === null) throw new Error('The load generator ended.');
    return seen[0];
  };
}
