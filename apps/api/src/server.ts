import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AppModule } from './app.module';
import { CheckpointSigner } from './audit/checkpoint-signer';
import { startCheckpoints } from './audit/checkpoint-upkeep';
import { seedDemo } from './demo/seed-demo';
import type { Configuration } from './platform/config/configuration';
import { installationSecret } from './platform/config/installation-secret';
import { CannotListen } from './platform/config/start-failure';
import type { Database } from './platform/database/database';
import { startUpkeep } from './platform/database/upkeep';
import { openDatabase, type OpenDatabase } from './platform/database/open-database';
import { createApp } from './platform/http/create-app';
import { serveDocumentation } from './platform/http/documentation';
import { servePlanner } from './platform/http/planner-files';
import { decoyHash } from './platform/identity/passwords';
import { SessionCookie } from './platform/identity/session-cookie';
import { startFollowingReviews } from './reviews/follow-reviews';

/** A server that answers requests. */
export interface RunningServer {
  readonly app: NestFastifyApplication;
  /** Whether the demo clinics were made at this start. */
  readonly seeded: boolean;
  /** Lets running requests end, then closes the database. */
  stop(): Promise<void>;
}

/** What a server is made of besides its configuration. */
export interface ServerParts {
  readonly logger: Logger;
  /** Folder of the built planner; null serves the API alone. */
  readonly plannerFolder: string | null;
  /** Text of `openapi.json`. */
  readonly openApi: string;
  /** Whether the server also works beside requests: it forgets what has expired, follows reviews and makes checkpoints of the trail. */
  readonly background: boolean;
}

/** Opens the database, brings it up to date and serves the API and the planner. Nothing is left open when it fails. */
export async function startServer(configuration: Configuration, parts: ServerParts): Promise<RunningServer> {
  const open = await openDatabase(configuration);
  try {
    const seeded = configuration.demo && (await seedDemo(open.database));
    await decoyHash();
    const app = await createServer(open, configuration, parts);
    await listen(app, configuration);
    const stopBackground = parts.background
      ? startBackground(open.database, configuration, parts.logger)
      : () => Promise.resolve();
    const stop = async (): Promise<void> => {
      const server: FastifyInstance = app.getHttpAdapter().getInstance();
      const hurry = setTimeout(() => server.server.closeAllConnections(), patienceMilliseconds);
      await app.close();
      clearTimeout(hurry);
      await stopBackground();
      await open.close();
    };
    return { app, seeded, stop };
  } catch (error) {
    await open.close();
    throw error;
  }
}

/** Starts what is done now and then; answers how to stop, once requests have ended, so that the last checkpoints hold them. */
function startBackground(database: Database, configuration: Configuration, logger: Logger): () => Promise<void> {
  const stopUpkeep = startUpkeep(database, logger);
  const stopFollowing = startFollowingReviews(database, logger);
  const stopCheckpoints = startCheckpoints(database, new CheckpointSigner(installationSecret(configuration)), logger);
  return async () => {
    stopUpkeep();
    await stopFollowing();
    await stopCheckpoints();
  };
}

/** How long requests that are running may take to end once the server stops; then they are cut off. */
const patienceMilliseconds = 5000;

async function listen(app: NestFastifyApplication, { port, host }: Configuration): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    await app.close();
    throw new CannotListen(host, port, error);
  }
}

async function createServer(
  open: OpenDatabase,
  configuration: Configuration,
  { logger, plannerFolder, openApi }: ServerParts,
): Promise<NestFastifyApplication> {
  const { publicUrl, trustedProxies } = configuration;
  const secret = installationSecret(configuration);
  const secure = publicUrl.protocol === 'https:';
  const cookie = new SessionCookie(secure);
  const app = await createApp(AppModule.over({ database: open.database, cookie, publicUrl, secret }), {
    logger,
    trustedProxies,
    publicUrl,
  });
  serveDocumentation(app, openApi);
  if (plannerFolder !== null) {
    const hasSession = (request: FastifyRequest): boolean => cookie.read(request) !== undefined;
    await servePlanner(app.getHttpAdapter().getInstance(), { folder: plannerFolder, hasSession });
  }
  await app.init();
  return app;
}
