import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { keyFrom } from '../config/installation-secret';

const nonceBytes = 12;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

/**
 * Keeps the secrets of second factors: sealed for one person each, with a key that the database never sees. What was sealed
 * for one person does not open for another, and nothing of it can be changed unnoticed.
 */
export class SecondFactorSeal {
  private readonly sealingKey: Buffer;
  private readonly recoveryKey: Buffer;

  /** Keys of their own are derived from the secret of the installation. */
  constructor(installationSecret: Buffer) {
    this.sealingKey = keyFrom(installationSecret, 'second-factor-secrets');
    this.recoveryKey = keyFrom(installationSecret, 'recovery-codes');
  }

  /** What the database keeps of a secret. */
  seal(personId: string, secret: Buffer): Buffer {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv(algorithm, this.sealingKey, nonce, { authTagLength: tagBytes }).setAAD(
      Buffer.from(personId),
    );
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** The secret again; throws when it was sealed for somebody else, with another key, or changed since. */
  open(personId: string, sealed: Buffer): Buffer {
    const decipher = createDecipheriv(algorithm, this.sealingKey, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(Buffer.from(personId))
      .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()]);
  }

  /** What the database keeps of a recovery code: nothing that could be tried without the key. */
  hashRecoveryCode(personId: string, code: string): Buffer {
    return createHmac('sha256', this.recoveryKey).update(`${personId} ${code}`).digest();
  }
}
