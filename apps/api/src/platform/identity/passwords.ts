import { hash, verify, type Options } from '@node-rs/argon2';

const argon2id = 2;

/** Argon2id at the least cost that OWASP's password storage cheat sheet allows: 19 MiB, two passes, one lane. */
const cost: Options = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/**
 * Whether the password is the one behind the hash. Without a hash it does the same work and answers no,
 * so that an unknown address takes as long as a wrong password.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoyHash()), password);
  return matches && passwordHash !== null;
}

let decoy: Promise<string> | undefined;

/** Made once, ahead of the first attempt, with the same cost as real ones. */
export function decoyHash(): Promise<string> {
  decoy ??= hashPassword('nobody has this password');
  return decoy;
}
