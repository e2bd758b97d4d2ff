import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from './configuration';

/** Length of the secret and of every key that is derived from it, in bytes. */
const secretBytes = 32;

/** The file of the secret holds something else; the message names it and says what to do. */
export class SecretUnreadable extends Error {}

/**
 * What only this installation knows: the configured secret, or the one that is kept in a file beside the embedded database, which the
 * first start makes. Whoever has a copy of the database alone has none of its keys.
 */
export function installationSecret({ secret, dataFolder }: Pick<Configuration, 'secret' | 'dataFolder'>): Buffer {
  return secret ?? readOrMake(join(dataFolder, 'secret'));
}

/** The key for a purpose (32 bytes), by HKDF with SHA-256; always the same one, from which no other can be told. */
export function keyFrom(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `repattern/${purpose}`, secretBytes));
}

/** Reads a secret as it stands in a variable or a file: 32 bytes in base64; null for anything else. */
export function readSecret(text: string): Buffer | null {
  const secret = Buffer.from(text, 'base64');
  return secret.length === secretBytes && secret.toString('base64') === text ? secret : null;
}

function readOrMake(file: string): Buffer {
  if (!existsSync(file))
    writeFileSync(file, `${randomBytes(secretBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  const secret = readSecret(readFileSync(file, 'utf8').trim());
  if (secret === null)
    throw new SecretUnreadable(`${file} must hold 32 bytes in base64. Put it back as it was, from a backup.`);
  return secret;
}
