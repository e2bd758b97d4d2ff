// What every command needs first: the packages of the lock file and a Node that runs them. Plain Node 20, no packages.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Says why it cannot go on and what to do, in one line, and ends. */
export function giveUp(reason) {
  process.stderr.write(`\n✗ ${reason}\n`);
  process.exit(1);
}

/** Says what is going on. */
export function say(line) {
  process.stdout.write(`• ${line}\n`);
}

/** Installs what the lock file says unless the last install is younger than the lock file. */
export async function installPackages() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20)
    giveUp(`Node ${process.versions.node} is too old. Install Node 20 or newer (nodejs.org), then try again.`);
  if (isInstalled()) return;
  say('Installing packages (about a minute the first time) …');
  // npm warns that some tools want a newer Node than this one; they run on the one that the packages bring along.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...first] = npm;
  const code = await run(command, [...first, 'ci', '--loglevel=error', '--no-audit', '--no-fund']);
  if (code !== 0)
    giveUp('npm ci failed (its message is above). Check the network and the free disk space, then try again.');
}

function isInstalled() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** The Node that runs the product: the one that the packages bring along on Linux, else the user's own when it is new enough. */
export function productNode() {
  const packaged = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 22 && minor >= 22) || (major === 24 && minor >= 15) || major >= 26) return process.execPath;
  return giveUp(
    `Node ${process.versions.node} is too old on this system. Install Node 24.15 or newer (nodejs.org), then try again.`,
  );
}

/** The environment in which `node` and the installed commands are the product's. */
export function productEnvironment() {
  const path = [dirname(productNode()), join(root, 'node_modules/.bin'), process.env.PATH].join(
    process.platform === 'win32' ? ';' : ':',
  );
  return { ...process.env, PATH: path, NX_TUI: 'false', NX_DAEMON: 'false' };
}

/** The script behind an installed command, to be run by the product's Node. */
export function commandOf(name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/** Runs a command in the workspace and answers its exit code; a failure to start counts as 127. */
export function run(command, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(signal ? 130 : (code ?? 1)));
  });
}

/** Runs a command quietly; its output is shown only when it fails. */
export function runQuietly(command, parameters, options = {}) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', () => resolve(127));
    child.once('exit', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}
