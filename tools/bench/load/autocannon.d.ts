/** As much of autocannon as is used here. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  namespace autocannon {
    interface Request {
      method?: string;
      path?: string;
      headers?: Record<string, string>;
      body?: string;
      setupRequest?: (request: Request) => Request;
    }

    interface Client {
      setRequests(requests: Request[]): void;
    }

    interface Options {
      url: string;
      connections: number;
      duration: number;
      sampleInt: number;
      headers: Record<string, string>;
      requests: Request[];
      setupClient: (client: Client) => void;
    }

    interface Result {
      non2xx: number;
      errors: number;
      timeouts: number;
    }
  }

  interface Run extends EventEmitter, PromiseLike<autocannon.Result> {}

  function autocannon(options: autocannon.Options): Run;
  export = autocannon;
}
