// npm start: install what is missing, build, open the database, serve planner and API, and say where.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  commandOf,
  giveUp,
  installPackages,
  productEnvironment,
  productNode,
  root,
  runQuietly,
  say,
} from './workspace.mjs';

const began = Date.now();
const settings = join(root, '.env');
if (existsSync(settings)) {
  if (!process.loadEnvFile)
    giveUp(`Node ${process.versions.node} cannot read .env. Install Node 20.12 or newer, then try again.`);
  process.loadEnvFile(settings);
}

await refuseTakenPort(process.env.PORT || '3000');
await installPackages();
say('Building (seconds when nothing changed) …');
const built = await runQuietly(productNode(), [commandOf('nx'), 'run-many', '-t', 'build'], {
  env: productEnvironment(),
});
if (built !== 0) giveUp('The build failed (its message is above).');
say(process.env.DATABASE_URL ? 'Opening the database …' : 'Opening the embedded database …');
serve();

/** A port that is taken is told before anything is installed or built; what else is wrong with it the server says. */
function refuseTakenPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE')
        giveUp(`Port ${port} is taken. Stop what runs there, or choose another one: PORT=3100 npm start`);
      resolve();
    });
    probe.once('listening', () => probe.close(resolve));
    if (/^\d{1,5}$/.test(port) && Number(port) < 65536) probe.listen(Number(port), process.env.HOST || 'localhost');
    else resolve();
  });
}

function serve() {
  const server = spawn(productNode(), ['--enable-source-maps', join(root, 'dist/apps/api/main.mjs')], {
    cwd: root,
    // The server's own log is for operators; a person at a terminal is told what matters below.
    env: { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const complaints = [];
  let ready = false;
  server.stderr.on('data', (chunk) => (ready ? process.stderr.write(chunk) : complaints.push(chunk)));
  server.on('message', (message) => {
    if (!message.ready) return;
    ready = true;
    announce(message.ready);
  });
  // Ctrl-C reaches the server as well; whoever ends this process alone ends the server too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill('SIGTERM'));
  server.once('exit', (code) => {
    if (code === 0) return process.exit(0);
    const lines = Buffer.concat(complaints).toString().trim().split('\n');
    giveUp(lines.join('\n✗ ') || 'The server stopped unexpectedly.');
  });
}

function announce({ address, demo, seeded }) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const lines = ['', `Repattern is at ${address}   (ready after ${seconds} s; stop with Ctrl-C)`];
  if (demo) {
    if (seeded) lines.push('', 'The database was empty and now holds two demo clinics; everybody in them is invented.');
    lines.push(
      '',
      'Sign in to the demo with the password Demo-repattern-1 as',
      '  therapist@demo.example    therapist2@demo.example   supervisor@demo.example',
      '  admin@demo.example        auditor@demo.example',
      '  therapist@other.example   supervisor@other.example  (another clinic, which sees nothing of the first)',
    );
  }
  process.stdout.write(`${lines.join('\n')}\n\n`);
}
