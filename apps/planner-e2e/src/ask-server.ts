import { randomUUID } from 'node:crypto';
import { origin, type Visitor } from './visitor';

/** What is sent beside the path: a body, and the version of what is changed. */
export interface Question {
  readonly body?: object;
  readonly version?: number;
}

/** Asks the server itself, in the name of whoever is signed in there; throws where it refuses. */
export async function askServer<Answer>(
  { context }: Pick<Visitor, 'context'>,
  [method, path]: readonly ['GET' | 'POST' | 'PUT', string],
  { body, version }: Question = {},
): Promise<Answer> {
  const response = await context.request.fetch(origin() + path, {
    method,
    headers: {
      ...(method === 'POST' && version === undefined ? { 'Idempotency-Key': randomUUID() } : {}),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    },
    ...(body === undefined ? {} : { data: body }),
  });
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Answer;
}
