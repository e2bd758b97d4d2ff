import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { place } from './demo-caller';
import { end, startServerProcess } from './server-process';

const program = join(__dirname, '../../../dist/apps/api/found.mjs');
const order = [
  '--name',
  'Clinica Nouă',
  '--time-zone',
  'Europe/Bucharest',
  '--person',
  'Ada One',
  '--email',
  'Ada@clinic.example',
];

function found(
  settings: Record<string, string>,
  given: string[],
  password: string,
): { code: number | null; said: string } {
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
    env,
    input: `${password}\n`,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

describe('the command that founds a clinic', () => {
  it('lets its first person sign in, once', async () => {
    const settings = { ...(await place()), REPATTERN_DEMO: '0' };
    expect(found(settings, order, 'correct horse battery')).toMatchObject({
      code: 0,
      said: expect.stringContaining('is founded') as string,
    });
    expect(found(settings, order, 'correct horse battery')).toMatchObject({
      code: 1,
      said: expect.stringContaining('already') as string,
    });
    const server = await startServerProcess(settings);
    const answer = await fetch(`${server.origin}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ada@clinic.example', password: 'correct horse battery' }),
    });
    expect(answer.status).toBe(201);
    expect(await answer.json()).toMatchObject({
      clinic: { name: 'Clinica Nouă', demo: false },
      roles: ['administrator', 'supervisor', 'therapist'],
    });
    await end(server, 'SIGTERM');
  });

  it('names everything that is missing at once, and refuses a short password', async () => {
    const settings = await place();
    const { code, said } = found(settings, [], '');
    expect(code).toBe(1);
    for (const option of ['--name', '--time-zone', '--person', '--email']) expect(said).toContain(option);
    expect(found(settings, order, 'short')).toMatchObject({
      code: 1,
      said: expect.stringContaining('12 to 128 characters') as string,
    });
  });
});
