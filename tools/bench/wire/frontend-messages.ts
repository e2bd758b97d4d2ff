/** What a client of PostgreSQL asks for, as far as it is counted. */
export type FrontendMessage =
  | { readonly kind: 'simple'; readonly text: string }
  | { readonly kind: 'prepare'; readonly name: string; readonly text: string }
  | { readonly kind: 'run'; readonly name: string };

/** Reads the messages of one connection out of its bytes, in whatever pieces they come. */
export class FrontendReader {
  private rest: Buffer = Buffer.alloc(0);
  private started = false;

  read(chunk: Buffer): FrontendMessage[] {
    this.rest = Buffer.concat([this.rest, chunk]);
    const messages: FrontendMessage[] = [];
    for (let message = this.next(); message !== 'incomplete'; message = this.next())
      if (message) messages.push(message);
    return messages;
  }

  /** The next message; null for one that is not counted. The first one of a connection has no letter. */
  private next(): FrontendMessage | null | 'incomplete' {
    const start = this.started ? 1 : 0;
    if (this.rest.length < start + 4) return 'incomplete';
    const end = start + this.rest.readInt32BE(start);
    if (this.rest.length < end) return 'incomplete';
    const letter = this.started ? this.rest.toString('latin1', 0, 1) : '';
    const body = this.rest.subarray(start + 4, end);
    this.rest = this.rest.subarray(end);
    this.started = true;
    return counted(letter, body);
  }
}

function counted(letter: string, body: Buffer): FrontendMessage | null {
  const [first = '', second = ''] = body.toString('utf8').split('\0', 2);
  if (letter === 'Q') return { kind: 'simple', text: first };
  if (letter === 'P') return { kind: 'prepare', name: first, text: second };
  return letter === 'B' ? { kind: 'run', name: second } : null;
}
