import { passwordFault, longestPassword, shortestPassword } from '@repattern/contracts/values';
import { invalid } from '../http/contract.pipe';

/** Refuses a password that is too short, too long or easy to guess, at its field of the body. */
export function requireGoodPassword(password: string, { email, field }: { email: string; field: string }): void {
  const code = passwordFault(password, email);
  if (code === null) return;
  const limits = { 'too-short': { min: shortestPassword }, 'too-long': { max: longestPassword }, 'easy-to-guess': {} };
  throw invalid([{ code, in: 'body', pointer: `/${field}`, params: limits[code] }]);
}
