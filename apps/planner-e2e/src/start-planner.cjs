const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { existsSync, mkdtempSync } = require('node:fs');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const workspace = join(__dirname, '../../..');

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return String(port);
}

/** Starts the built product on an embedded database of its own: one connection, so that a request that waits for another shows. */
module.exports = async () => {
  const program = join(workspace, 'dist/apps/api/main.mjs');
  const planner = join(workspace, 'dist/apps/planner/browser/signed-out.html');
  if (!existsSync(program) || !existsSync(planner))
    throw new Error('The product is not built: run npm run build first.');
  const folder = mkdtempSync(join(tmpdir(), 'repattern-journeys-'));
  const port = await freePort();
  const settings = {
    PORT: port,
    HOST: '127.0.0.1',
    REPATTERN_DATA: folder,
    REPATTERN_PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const server = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(server, 'exit').then(([code]) => Promise.reject(new Error(`The server ended with ${code}.`)));
  await Promise.race([once(server, 'message'), ended]);
  ended.catch(() => undefined);
  process.env.REPATTERN_ORIGIN = settings.REPATTERN_PUBLIC_URL;
  globalThis.__planner = { server, folder };
};
