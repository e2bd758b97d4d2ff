import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { longestPassword, passwordFault, shortestPassword } from '@repattern/contracts/values';
import { readConfiguration } from './platform/config/configuration';
import { explainStartFailure } from './platform/config/start-failure';
import { isTaken } from './platform/database/database-failure';
import { openDatabase } from './platform/database/open-database';
import { foundClinic } from './platform/identity/found-clinic';
import { enterWithoutClinic } from './platform/identity/identity-statements';
import { hashPassword } from './platform/identity/passwords';

const usage =
  'npm run --silent clinic -- --name "Clinic" --time-zone Europe/Bucharest --person "First Person" --email first@clinic.example < password.txt';

/** What the command line says, or why it cannot be followed. */
async function readOrder(): Promise<{
  name: string;
  timeZone: string;
  displayName: string;
  email: string;
  password: string;
}> {
  const texts = { type: 'string', default: '' } as const;
  const options = { name: texts, 'time-zone': texts, person: texts, email: texts };
  const { name, 'time-zone': timeZone, person: displayName, email } = parseArgs({ options }).values;
  const faults = [];
  if (!fits(name)) faults.push('--name must be the name of the clinic, 200 characters at most.');
  if (!isTimeZone(timeZone)) faults.push('--time-zone must be an IANA time zone like Europe/Bucharest.');
  if (!fits(displayName))
    faults.push('--person must be the name of the person who can sign in first, 200 characters at most.');
  if (email.length > 254 || !/^[^@\s]+@[^@\s]+$/.test(email))
    faults.push('--email must be the address that the person signs in with.');
  if (faults.length > 0) throw new Error([...faults, usage].join('\n'));
  const password = await readPassword();
  if (passwordFault(password, email) !== null)
    throw new Error(
      `The password (the first line of standard input) must have ${shortestPassword} to ${longestPassword} characters and must not be easy to guess.`,
    );
  return { name: name.trim(), timeZone, displayName: displayName.trim(), email: email.toLowerCase(), password };
}

function fits(text: string): boolean {
  return text.trim() !== '' && Array.from(text).length <= 200;
}

function isTimeZone(text: string): boolean {
  return text === 'UTC' || Intl.supportedValuesOf('timeZone').includes(text);
}

/** The password stands on standard input, never on the command line, where other people of the machine could read it. */
async function readPassword(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) text += String(chunk);
  return text.split(/\r?\n/, 1)[0] ?? '';
}

async function main(): Promise<void> {
  const { name, timeZone, displayName, email, password } = await readOrder();
  const passwordHash = await hashPassword(password);
  const { database, close } = await openDatabase(readConfiguration(process.env, process.cwd()));
  try {
    const opening = { statement: enterWithoutClinic, values: [], requestId: randomUUID() };
    await database.transaction(opening, async (unit) => {
      const people = [
        { email, displayName, passwordHash, roles: ['administrator', 'supervisor', 'therapist'] as const },
      ];
      await foundClinic(unit, { name, timeZone, demo: false, people });
      return { commit: true, result: undefined };
    });
    process.stdout.write(`${name} is founded; ${email} can sign in.\n`);
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  const known = error instanceof Error && !('code' in error) && !('driverError' in error);
  const taken = isTaken(error, 'people_email') ? 'Somebody signs in with this e-mail address already.' : null;
  process.stderr.write(`${taken ?? (known ? error.message : explainStartFailure(error))}\n`);
  process.exit(1);
});
