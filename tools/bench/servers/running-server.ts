import { spawn, type ChildProcess } from 'node:child_process';
import type { CleanUp } from '../clean-up.ts';

/** A server under comparison. */
export interface RunningServer {
  readonly name: 'API' | 'raw';
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** How to start one. */
export interface ServerCommand {
  readonly name: RunningServer['name'];
  /** Parameters of node. */
  readonly parameters: readonly string[];
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
}

const longestStart = 30_000;

/** Starts a server and waits until it says that it is ready. Its log is thrown away; its complaints are told when it fails. */
export async function startServer(command: ServerCommand, cleanUp: CleanUp): Promise<RunningServer> {
  const { name, parameters, port, environment } = command;
  const child = spawn(process.execPath, parameters, {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const stop = (): Promise<void> => stopped(child);
  cleanUp.add(stop);
  await ready(child, name);
  return { name, url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
}

function ready(child: ChildProcess, name: string): Promise<void> {
  const complaints: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk));
  return new Promise((resolve, reject) => {
    const fail = (why: string): void =>
      reject(new Error(`The ${name} server ${why}. ${Buffer.concat(complaints).toString()}`));
    const timer = setTimeout(() => fail('did not become ready'), longestStart);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('ended');
    });
    child.once('message', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Ends a child process; one that does not end by itself in five seconds is killed. */
export function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(killer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
