import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
  const file = join(folder, 'lock');
  const mine = `${process.pid} ${startOf(process.pid)} ${randomUUID()}`;
  for (let attempt = 0; attempt < 20; attempt++) {
    if (tryCreate(file, mine)) return freeing(file, mine);
    const found = read(file);
    const holder = holderOf(found);
    if (holder !== null && isAlive(holder)) throw new FolderInUse(folder, holder);
    if (found !== null) removeStale(file, found);
  }
  throw new Error(`The data folder ${folder} could not be locked.`);
}

/** The file appears whole or not at all: it is written aside, and linked to its name only if the name is free. */
function tryCreate(file: string, content: string): boolean {
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, content);
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Takes a stale lock away, but puts it back when another process has renewed it since it was read. */
function removeStale(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // Somebody else was quicker.
  }
  if (read(aside) !== stale) tryCreate(file, read(aside) ?? '');
  rmSync(aside, { force: true });
}

function freeing(file: string, mine: string): () => void {
  const free = (): void => {
    if (read(file) === mine) rmSync(file, { force: true });
  };
  process.once('exit', free);
  return free;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The process that a lock names, or null when it names none or one whose number was given anew since. */
function holderOf(content: string | null): number | null {
  const [pid = '', start = ''] = (content ?? '').split(' ');
  const holder = Number(pid);
  return Number.isInteger(holder) && holder > 0 && startOf(holder) === start ? holder : null;
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
