import { commonPasswords } from './common-passwords.data';

/**
 * Fewest characters of a new password.
 * @source policy
 */
export const shortestPassword = 12;

/**
 * Most characters of a new password.
 * @source policy
 */
export const longestPassword = 128;

/** What can be wrong with a new password. */
export type PasswordFault = 'too-short' | 'too-long' | 'easy-to-guess';

/**
 * What is wrong with a new password, or null. It is judged by length and by what everybody would try first; which
 * kinds of characters it is made of does not matter.
 * @source docs/sources.md#nist-800-63b
 */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const length = [...password].length;
  if (length < shortestPassword) return 'too-short';
  if (length > longestPassword) return 'too-long';
  return isEasyToGuess(password.toLowerCase(), email.toLowerCase()) ? 'easy-to-guess' : null;
}

/** Among the common ones, about the account itself, or few characters over and over. */
function isEasyToGuess(password: string, email: string): boolean {
  const [name = ''] = email.split('@');
  const bare = password.replace(/[^\p{L}\p{N}]/gu, '');
  const rest = [email, name, 'repattern'].filter((word) => word.length > 3).reduce(withoutWord, password);
  return commonPasswords.has(bare) || rest.length < 4 || new Set(password).size < 5;
}

function withoutWord(text: string, word: string): string {
  return text.replaceAll(word, '');
}
