import { randomBytes } from 'node:crypto';

/** Letters and digits that are hard to take for each other (Crockford's Base32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** How many codes a person gets. @source policy */
const howMany = 10;

/** Characters of a code: 80 random bits. @source policy */
const length = 16;

/** New codes, in groups of four characters for reading. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: howMany }, () => inGroups([...randomBytes(length)].map(letter).join('')));
}

/** A code as it was meant, whatever the case and the gaps; null when the text cannot be one. */
export function readRecoveryCode(text: string): string | null {
  const plain = text.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return plain.length === length && [...plain].every((one) => alphabet.includes(one)) ? inGroups(plain) : null;
}

// 256 is a multiple of 32, so that each letter is as likely as any other.
function letter(byte: number): string {
  return alphabet.charAt(byte % alphabet.length);
}

function inGroups(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}
