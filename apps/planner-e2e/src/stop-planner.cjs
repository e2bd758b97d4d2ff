const { once } = require('node:events');
const { rmSync } = require('node:fs');

module.exports = async () => {
  const { server, folder } = globalThis.__planner;
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
};
