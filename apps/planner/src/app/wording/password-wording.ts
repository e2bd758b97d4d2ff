import { longestPassword, shortestPassword, type PasswordFault } from '@repattern/contracts/values';

/** What a new password must be, said before it is chosen. */
export const passwordRules: readonly string[] = [
  `At least ${shortestPassword} characters; a few unrelated words make a good one.`,
  'Any characters, spaces too. Capitals and digits are not asked for.',
  'Not your e-mail address, not a common password, not a few characters over and over.',
];

/** What is wrong with a new password. */
export const passwordFaultWording: Readonly<Record<PasswordFault, string>> = {
  'too-short': `Use ${shortestPassword} characters or more.`,
  'too-long': `Keep it to ${longestPassword} characters.`,
  'easy-to-guess': 'This is easy to guess: choose something that nobody would try first.',
};
