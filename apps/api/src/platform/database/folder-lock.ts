import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

/** Another live process holds the data folder. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process, or choose another folder with REPATTERN_DATA.`,
    );
  }
}

/**
 * Takes a folder for this process alone and answers the function that frees it.
 * The embedded database does not lock its own files, and two processes on them lose each other's writes.
 * The lock of a process that was killed is taken over.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/lock`;
  for (let attempt = 0; attempt < 3; attempt++) {
    if (tryCreate(file)) {
      const free = (): void => rmSync(file, { force: true });
      process.once('exit', free);
      return free;
    }
    const holder = readHolder(file);
    if (holder !== null && isAlive(holder)) throw new FolderInUse(folder, holder);
    rmSync(file, { force: true });
  }
  throw new Error(`The data folder ${folder} could not be locked.`);
}

function tryCreate(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, `${process.pid} ${startOf(process.pid)}`);
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock, or null when the file is gone, unreadable or left by a process whose number was given anew. */
function readHolder(file: string): number | null {
  try {
    const [pid = '', start = ''] = readFileSync(file, 'utf8').split(' ');
    const holder = Number(pid);
    return Number.isInteger(holder) && holder > 0 && startOf(holder) === start ? holder : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process started, in the kernel's own count; empty where the system does not tell (then the number alone decides). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
