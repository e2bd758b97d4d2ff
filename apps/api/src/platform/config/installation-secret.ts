import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from './configuration';

const secretBytes = 32;

/** The secret of the installation: the one that was given, else the one of the data folder, which is made at the first start. */
export function installationSecret({ secret, dataFolder }: Pick<Configuration, 'secret' | 'dataFolder'>): Buffer {
  if (secret !== null) return secret;
  const file = join(dataFolder, 'secret');
  mkdirSync(dataFolder, { recursive: true });
  try {
    writeFileSync(file, `${randomBytes(secretBytes).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const kept = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  if (kept.length !== secretBytes)
    throw new Error(`${file} does not hold 32 bytes in Base64; without it nothing that it sealed opens.`);
  return kept;
}
