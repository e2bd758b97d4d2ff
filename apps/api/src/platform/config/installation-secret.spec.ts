import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installationSecret, keyFrom, readSecret, SecretUnreadable } from './installation-secret';

describe('the secret of an installation', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'secret-'));
  afterAll(() => rmSync(dataFolder, { recursive: true }));

  it('is the one that is configured', () => {
    const secret = randomBytes(32);
    expect(installationSecret({ secret, dataFolder: '/nowhere' })).toBe(secret);
  });

  it('is made once beside an embedded database, for its user alone', () => {
    const first = installationSecret({ secret: null, dataFolder });
    const file = join(dataFolder, 'secret');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readSecret(readFileSync(file, 'utf8').trim())).toEqual(first);
    expect(installationSecret({ secret: null, dataFolder })).toEqual(first);
  });

  it('is not made anew where something else stands in its file', () => {
    const other = mkdtempSync(join(dataFolder, 'other-'));
    writeFileSync(join(other, 'secret'), 'too short');
    expect(() => installationSecret({ secret: null, dataFolder: other })).toThrow(SecretUnreadable);
  });

  it('has another key for each purpose and each installation', () => {
    const secrets = [randomBytes(32), randomBytes(32)];
    const keys = secrets.flatMap((secret) => [keyFrom(secret, 'signing'), keyFrom(secret, 'encrypting')]);
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(4);
    expect(keys.every((key) => key.length === 32)).toBe(true);
  });

  it('is 32 bytes in base64 and nothing else', () => {
    const text = randomBytes(32).toString('base64');
    expect(readSecret(text)).toHaveLength(32);
    for (const wrong of ['', 'secret', text.slice(1), `${text} `, randomBytes(16).toString('base64')])
      expect(readSecret(wrong)).toBeNull();
  });
});
