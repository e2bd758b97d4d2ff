import type { InjectOptions } from 'fastify';
import type { RunningServer } from '../src/server';

/** An answer, read. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly body: Body;
}

type Headers = Record<string, string>;

/** A caller with a cookie of its own. */
export class TestClient {
  private cookie = '';

  constructor(
    private readonly server: RunningServer,
    private readonly address = '192.0.2.1',
  ) {}

  /** The caller's cookie, as sent. */
  get sessionCookie(): string {
    return this.cookie;
  }

  get<Body = Record<string, unknown>>(url: string, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send({ method: 'GET', url, headers });
  }

  post<Body = Record<string, unknown>>(url: string, payload: unknown, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send({ method: 'POST', url, payload: payload as object, headers });
  }

  patch<Body = Record<string, unknown>>(url: string, payload: unknown, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send({ method: 'PATCH', url, payload: payload as object, headers });
  }

  put<Body = Record<string, unknown>>(url: string, payload: unknown, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send({ method: 'PUT', url, payload: payload as object, headers });
  }

  delete(url: string): Promise<Answer> {
    return this.send({ method: 'DELETE', url });
  }

  async signIn(email: string, password: string): Promise<Answer> {
    return this.post('/api/v1/session', { email, password });
  }

  async send<Body = Record<string, unknown>>(request: InjectOptions): Promise<Answer<Body>> {
    const headers = { ...(this.cookie ? { cookie: this.cookie } : {}), ...request.headers };
    const response = await this.server.app.inject({ ...request, headers, remoteAddress: this.address });
    const [set] = [response.headers['set-cookie']].flat();
    if (set !== undefined) this.cookie = String(set).split(';', 1)[0] ?? '';
    const body = bodyOf(response.body, String(response.headers['content-type'])) as Body;
    return { status: response.statusCode, headers: response.headers, body };
  }
}

/** Only JSON is read; whatever else was sent is answered as its text. */
function bodyOf(text: string, type: string): unknown {
  if (text === '') return {};
  return /[/+]json/.test(type) ? (JSON.parse(text) as unknown) : text;
}
