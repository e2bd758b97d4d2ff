import type { Logger } from 'pino';
import { describeFailure } from './database-failure';

/** Work that is done now and then beside the requests. */
export interface RepeatedWork {
  /** What the log calls it when it fails. */
  readonly name: string;
  readonly everyMilliseconds: number;
  readonly work: () => Promise<unknown>;
  readonly logger: Logger;
}

/** Repeats work until it is stopped; a failure is logged and ends nothing. One run never begins while another one lasts. */
export function repeatQuietly({ name, everyMilliseconds, work, logger }: RepeatedWork): {
  readonly runNow: () => Promise<unknown>;
  readonly stop: () => void;
} {
  let running: Promise<unknown> = Promise.resolve();
  const runNow = (): Promise<unknown> => {
    running = running.then(work).catch((error: unknown) => logger.error(describeFailure(error), `${name} failed`));
    return running;
  };
  const timer = setInterval(() => void runNow(), everyMilliseconds);
  timer.unref();
  return { runNow, stop: () => clearInterval(timer) };
}
