import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.ts';

const mostBytes = 256 * 1024;

/** Reads a JSON object; undefined when the body is empty. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json(;|$)/.test(request.headers['content-type'] ?? '')) throw new Problem('request.media-type');
  const text = await readText(request);
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Problem('request.malformed');
  }
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > mostBytes) reject(new Problem('request.too-large'));
    });
    request.on('end', () => resolve(text));
    request.on('error', reject);
  });
}
