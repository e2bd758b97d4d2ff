import { connect, createServer, type Socket } from 'node:net';
import type { CleanUp } from '../clean-up.ts';
import { freePort } from '../servers/free-port.ts';
import { FrontendReader, type FrontendMessage } from './frontend-messages.ts';

/** What was asked of the database, in order, and how often a client waited for an answer before it asked on. */
export interface Asking {
  readonly messages: readonly FrontendMessage[];
  readonly trips: number;
}

// While somebody watches, answers are held back: what a client sends without waiting for them counts as one trip.
const heldBackMilliseconds = 4;

/** Stands between a server and its database and writes down what is asked. */
export class CountingProxy {
  /** Text of every prepared statement so far, by name. */
  readonly prepared: Record<string, string> = {};
  private messages: FrontendMessage[] = [];
  private trips = 0;
  private heldBack = 0;
  private readonly server = createServer((client) => this.join(client));
  private readonly database: URL;

  private constructor(database: URL) {
    this.database = database;
  }

  /** Starts a proxy and answers it with the database's address through it. */
  static async start(databaseUrl: string, cleanUp: CleanUp): Promise<{ proxy: CountingProxy; url: string }> {
    const proxy = new CountingProxy(new URL(databaseUrl));
    const port = await freePort();
    await new Promise<void>((resolve) => proxy.server.listen(port, '127.0.0.1', resolve));
    cleanUp.add(() => void proxy.server.close());
    const url = Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(port) });
    return { proxy, url: url.href };
  }

  /** Lets something run alone and answers what was asked meanwhile. */
  async watch(work: () => Promise<void>): Promise<Asking> {
    this.messages = [];
    this.trips = 0;
    this.heldBack = heldBackMilliseconds;
    await work();
    this.heldBack = 0;
    return { messages: this.messages, trips: this.trips };
  }

  private join(client: Socket): void {
    const database = connect(Number(this.database.port || '5432'), this.database.hostname);
    const reader = new FrontendReader();
    let answered = true;
    client.on('data', (chunk: Buffer) => {
      if (answered) this.trips++;
      answered = false;
      this.note(reader.read(chunk));
      database.write(chunk);
    });
    database.on('data', (chunk: Buffer) => {
      const pass = (): void => {
        answered = true;
        client.write(chunk);
      };
      if (this.heldBack === 0) pass();
      else setTimeout(pass, this.heldBack);
    });
    endTogether(client, database);
    endTogether(database, client);
  }

  private note(messages: readonly FrontendMessage[]): void {
    this.messages.push(...messages);
    for (const message of messages) if (message.kind === 'prepare') this.prepared[message.name] = message.text;
  }
}

function endTogether(one: Socket, other: Socket): void {
  one.on('error', () => other.destroy());
  one.on('close', () => other.destroy());
}
