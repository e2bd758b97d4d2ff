import { hash, verify, type Options } from '@node-rs/argon2';
import { ProblemException } from '../http/problem-exception';

const argon2id = 2;

/** Argon2id at the least cost that OWASP's password storage cheat sheet allows: 19 MiB, two passes, one lane. */
const cost: Options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashing shares its threads with reading files: more at once would make everybody else wait. @source policy */
const atOnce = 2;

/** Whoever comes when so many are waiting is asked to come again. @source policy */
const mostWaiting = 100;

/** The hash to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost));
}

/**
 * Whether the password is the one behind the hash. Without a hash it does the same work and answers no,
 * so that an unknown address takes as long as a wrong password.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const compared = passwordHash ?? (await decoyHash());
  const matches = await inTurn(() => verify(compared, password));
  return matches && passwordHash !== null;
}

let decoy: Promise<string> | undefined;

/** Made once, ahead of the first attempt, with the same cost as real ones. */
export function decoyHash(): Promise<string> {
  decoy ??= hashPassword('nobody has this password');
  return decoy;
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting.length >= mostWaiting)
    throw new ProblemException('server.unavailable', { headers: { 'retry-after': '2' } });
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
