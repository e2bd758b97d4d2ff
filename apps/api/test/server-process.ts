import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const workspace = join(__dirname, '../../..');
const program = join(workspace, 'dist/apps/api/main.mjs');

/** The built server in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly origin: string;
}

/** Starts the built server the way `npm start` does; answers once it is ready. */
export async function startServerProcess(environment: Record<string, string>): Promise<ServerProcess> {
  const child = spawnServer(environment);
  const port = environment['PORT'] ?? '3000';
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) =>
      Promise.reject(new Error(`The server ended with ${String(code)} before it was ready.`)),
    ),
  ]);
  return { child, origin: `http://127.0.0.1:${port}` };
}

/** Starts the built server where it must fail; answers its exit code and what it said. */
export async function failToStart(environment: Record<string, string>): Promise<{ code: number; lines: string[] }> {
  const child = spawnServer(environment);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, lines: said.trim().split('\n') };
}

/** Ends a server process with a signal and waits until it is gone. */
export async function end({ child }: ServerProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = once(child, 'exit') as Promise<[number | null]>;
  child.kill(signal);
  return (await gone)[0];
}

function spawnServer(environment: Record<string, string>): ChildProcess {
  if (!existsSync(program)) throw new Error('dist/apps/api is missing: run npm run build first.');
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [program], {
    env: { PATH, LOG_LEVEL: 'silent', HOST: '127.0.0.1', ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}
