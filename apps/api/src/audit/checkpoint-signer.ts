import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { keyFrom } from '../platform/config/installation-secret';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs checkpoints with the key of the installation (Ed25519), and tells what it has signed. */
export class CheckpointSigner {
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  /** The key that the database knows, too, to take no checkpoint of anybody else; it signs nothing. */
  readonly admissionKey: Buffer;

  constructor(secret: Buffer) {
    const key = Buffer.concat([pkcs8Prefix, keyFrom(secret, 'audit-checkpoints')]);
    this.privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.privateKey);
    this.admissionKey = keyFrom(secret, 'checkpoint-admission');
  }

  /** The signature of a text, in hexadecimal digits. */
  sign(text: string): string {
    return sign(null, Buffer.from(text), this.privateKey).toString('hex');
  }

  /** With what the database takes a checkpoint, by its hash in hexadecimal digits. */
  admissionOf(hash: string): Buffer {
    return createHash('sha256').update(this.admissionKey).update(Buffer.from(hash, 'hex')).digest();
  }

  /** Whether a text was signed here. */
  isSigned(text: string, signature: string): boolean {
    return verify(null, Buffer.from(text), this.publicKey, Buffer.from(signature, 'hex'));
  }
}
