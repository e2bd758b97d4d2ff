import { join } from 'node:path';
import { readSecret } from './installation-secret';

/** Everything that the environment decides, read once and checked as a whole. */
export interface Configuration {
  readonly port: number;
  /** Address to listen on. */
  readonly host: string;
  /** Folder of the embedded database. */
  readonly dataFolder: string;
  /** PostgreSQL server of the API; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** The same server as its owner, for migrations; the API's own address where none is given. */
  readonly migrationUrl: string | null;
  readonly databasePoolSize: number;
  /** Whether connections keep prepared statements; not behind a pooler that shares them between transactions. */
  readonly preparedStatements: boolean;
  /** Whether an empty database is filled with the demo clinics. */
  readonly demo: boolean;
  /** What only this installation knows (32 bytes); null where it is kept beside the embedded database. */
  readonly secret: Buffer | null;
  /** Address that people open; decides whether cookies are bound to https. */
  readonly publicUrl: URL;
  /** How many proxies stand in front and may name the caller's address. */
  readonly trustedProxies: number;
  readonly logLevel: (typeof logLevels)[number];
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** The environment is wrong; each line says which variable, how, and what it takes. */
export class ConfigurationError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration, or throws with every fault at once. */
export function readConfiguration(environment: Environment, workingFolder: string): Configuration {
  const faults: string[] = [];
  const read = new EnvironmentReader(environment, faults);
  const port = read.wholeNumber('PORT', 3000, [1, 65_535]);
  const databaseUrl = read.postgresUrl('DATABASE_URL');
  const configuration: Configuration = {
    port,
    host: environment['HOST'] || 'localhost',
    dataFolder: environment['REPATTERN_DATA'] || join(workingFolder, '.data'),
    databaseUrl,
    migrationUrl: read.postgresUrl('DATABASE_MIGRATION_URL'),
    databasePoolSize: read.wholeNumber('DATABASE_POOL_SIZE', 10, [1, 200]),
    preparedStatements: read.choice('DATABASE_PREPARED_STATEMENTS', ['0', '1'], '1') === '1',
    demo: read.choice('REPATTERN_DEMO', ['0', '1'], databaseUrl === null ? '1' : '0') === '1',
    secret: read.secret('REPATTERN_SECRET'),
    publicUrl: read.webUrl('REPATTERN_PUBLIC_URL', `http://localhost:${port}`),
    trustedProxies: read.wholeNumber('REPATTERN_TRUSTED_PROXIES', 0, [0, 10]),
    logLevel: read.choice('LOG_LEVEL', logLevels, 'info'),
  };
  if (configuration.migrationUrl !== null && !environment['DATABASE_URL']) {
    faults.push(
      'DATABASE_MIGRATION_URL is given without DATABASE_URL; give both, or neither for the embedded database.',
    );
  }
  if (databaseUrl !== null && !environment['REPATTERN_SECRET']) {
    faults.push(
      'REPATTERN_SECRET is missing: with DATABASE_URL it must be 32 random bytes in base64, such as `openssl rand -base64 32` makes them. Keep it; without it the audit trail cannot be verified.',
    );
  }
  if (faults.length > 0) throw new ConfigurationError(faults);
  return configuration;
}

class EnvironmentReader {
  constructor(
    private readonly environment: Environment,
    private readonly faults: string[],
  ) {}

  wholeNumber(name: string, otherwise: number, [least, most]: readonly [number, number]): number {
    const text = this.environment[name];
    if (!text) return otherwise;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    this.faults.push(`${name} must be a whole number from ${least} to ${most}.`);
    return otherwise;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const text = this.environment[name];
    if (!text) return otherwise;
    const chosen = choices.find((choice) => choice === text);
    if (chosen === undefined) this.faults.push(`${name} must be one of ${choices.join(', ')}.`);
    return chosen ?? otherwise;
  }

  secret(name: string): Buffer | null {
    const text = this.environment[name];
    if (!text) return null;
    const secret = readSecret(text);
    if (secret === null) this.faults.push(`${name} must be 32 bytes in base64.`);
    return secret;
  }

  postgresUrl(name: string): string | null {
    const text = this.environment[name];
    if (!text) return null;
    if (/^postgres(ql)?:$/.test(protocolOf(text) ?? '')) return text;
    this.faults.push(`${name} must be an address like postgres://user:password@host:5432/database.`);
    return null;
  }

  webUrl(name: string, otherwise: string): URL {
    const text = this.environment[name] || otherwise;
    if (/^https?:$/.test(protocolOf(text) ?? '')) return new URL(text);
    this.faults.push(`${name} must be an address like https://planner.example.`);
    return new URL(otherwise);
  }
}

function protocolOf(text: string): string | null {
  return URL.canParse(text) ? new URL(text).protocol : null;
}
