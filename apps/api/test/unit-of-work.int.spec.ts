import { randomUUID } from 'node:crypto';
import { Database, type Opening } from '../src/platform/database/database';
import type { Statement } from '../src/platform/database/statement';
import { enterClinic } from '../src/platform/identity/identity-statements';
import type { RunningServer } from '../src/server';
import { asOwner } from './as-owner';
import { createTestClinic, type TestClinic } from './test-clinic';
import { startTestServer } from './test-server';

const note: Statement = { name: 'note', text: `INSERT INTO audit_events (action) VALUES ($1)` };
const fail: Statement = { name: 'fail', text: `SELECT 1 / $1::integer` };

describe('a transaction', () => {
  let server: RunningServer;
  let database: Database;
  beforeAll(async () => {
    server = await startTestServer();
    database = server.app.get(Database);
  });
  afterAll(() => server.stop());

  const setup = async (): Promise<{ opening: Opening; actions: () => Promise<unknown[]> }> => {
    const { id }: TestClinic = await createTestClinic(server);
    const opening = { statement: enterClinic, values: [id, ''], requestId: randomUUID() };
    const actions = async (): Promise<unknown[]> => {
      const { rows } = await asOwner('SELECT action FROM audit_events WHERE clinic_id = $1 ORDER BY id', [id]);
      return rows.map(({ action }) => action);
    };
    return { opening, actions };
  };

  it('keeps what it did when it says so, and nothing when it does not or throws', async () => {
    const { opening, actions } = await setup();
    for (const commit of [true, false]) {
      await database.transaction(opening, async (unit) => {
        await unit.rows(note, [`test.commit-${String(commit)}`]);
        return { commit, result: null };
      });
    }
    const thrown = database.transaction(opening, async (unit) => {
      await unit.rows(note, ['test.thrown']);
      throw new Error('on purpose');
    });
    await expect(thrown).rejects.toThrow('on purpose');
    expect(await actions()).toEqual(['test.commit-true']);
  });

  it('is committed with its last statement, after which nothing can be run', async () => {
    const { opening, actions } = await setup();
    const beyond = database.transaction(opening, async (unit) => {
      await unit.lastRows(note, ['test.last']);
      await unit.rows(note, ['test.beyond']);
      return { commit: true, result: null };
    });
    await expect(beyond).rejects.toThrow('The transaction is over');
    expect(await actions()).toEqual(['test.last']);
  });

  it('whose last statement fails keeps nothing and tells that failure', async () => {
    const { opening, actions } = await setup();
    const failing = database.transaction(opening, async (unit) => {
      await unit.rows(note, ['test.first']);
      await unit.lastRows(fail, [0]);
      return { commit: true, result: null };
    });
    await expect(failing).rejects.toThrow('division by zero');
    expect(await actions()).toEqual([]);
  });

  it('that swallowed a failure is not taken for kept', async () => {
    const { opening, actions } = await setup();
    const swallowed = database.transaction(opening, async (unit) => {
      await unit.rows(note, ['test.first']);
      await unit.rows(fail, [0]).catch(() => undefined);
      return { commit: true, result: null };
    });
    await expect(swallowed).rejects.toThrow('rolled back');
    expect(await actions()).toEqual([]);
  });

  it('that failed leaves its connection fit for the next', async () => {
    const { opening } = await setup();
    const failures = Array.from({ length: 30 }, () =>
      database.transaction(opening, async (unit) => ({ commit: true, result: await unit.lastRows(fail, [0]) })),
    );
    const outcomes = await Promise.allSettled(failures);
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await database.answers()).toBe(true);
  });
});
