const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { freePort } = require('./free-port.cjs');

/** Folders that PostgreSQL's own binaries are found in, newest version first. */
function binaryFolders() {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const homebrew = ['18', '17', '16', '15'].flatMap((version) => [
    `/opt/homebrew/opt/postgresql@${version}/bin`,
    `/usr/local/opt/postgresql@${version}/bin`,
  ]);
  return [...versions.map((version) => path.join(debian, version, 'bin')), ...homebrew];
}

function binaryFolder() {
  return binaryFolders().find((bin) => ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(bin, name))));
}

/** Whether a server is given or can be started. REPATTERN_TEST_EMBEDDED=1 tries out a machine that has none. */
exports.hasPostgres = () => {
  if (process.env.REPATTERN_TEST_EMBEDDED) return false;
  return Boolean(process.env.TEST_DATABASE_URL) || binaryFolder() !== undefined;
};

/** PostgreSQL refuses to run as root, so root lends the folder to the user that its package made. */
function serverUser(folder) {
  if (process.getuid?.() !== 0) return {};
  const uid = Number(execFileSync('id', ['-u', 'postgres']));
  const gid = Number(execFileSync('id', ['-g', 'postgres']));
  fs.chownSync(folder, uid, gid);
  return { uid, gid };
}

/** Starts a throw-away cluster with settings like `fsync=off`; answers its address and how to stop it. */
exports.startPostgres = async (settings) => {
  const folder = binaryFolder();
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'repattern-postgres-'));
  const options = { cwd: os.tmpdir(), stdio: 'ignore', ...serverUser(data) };
  const layout = ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(path.join(folder, 'initdb'), ['-D', data, ...layout], options);
  const port = await freePort();
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(
    path.join(folder, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...flags],
    options,
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    server.kill('SIGQUIT');
    await ended;
    fs.rmSync(data, { recursive: true, force: true });
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await untilAnswers(url);
  return { url, stop };
};

async function untilAnswers(connectionString) {
  const { Client } = require('pg');
  for (let attempt = 0; ; attempt++) {
    const client = new Client({ connectionString });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (attempt > 400) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
