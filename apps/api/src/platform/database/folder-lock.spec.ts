import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUse, lockFolder } from './folder-lock';

describe('lockFolder', () => {
  const setup = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'repattern-lock-'));
    folders.push(folder);
    return folder;
  };
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('holds the folder until it is freed', () => {
    const folder = setup();
    const free = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    free();
    lockFolder(folder)();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('is not taken over from a process that runs', () => {
    const folder = setup();
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    writeFileSync(join(folder, 'lock'), `${other.pid} ${startOf(other.pid ?? 0)}`);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${other.pid}`);
    other.kill('SIGKILL');
  });

  it('is taken over from a process that was killed, from a number given anew, and from a broken file', () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    for (const content of [`${gone} 1`, `${process.pid} 1`, '', 'nonsense']) {
      const folder = setup();
      writeFileSync(join(folder, 'lock'), content);
      lockFolder(folder)();
    }
  });
});

function startOf(pid: number): string {
  const { stdout } = spawnSync('sh', ['-c', `sed 's/.*) //' /proc/${pid}/stat 2>/dev/null | cut -d' ' -f20`], {
    encoding: 'utf8',
  });
  return stdout.trim();
}
