import { FrontendReader } from './frontend-messages.ts';

function message(letter: string, body: string): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(4 + Buffer.byteLength(body));
  return Buffer.concat([Buffer.from(letter), length, Buffer.from(body)]);
}

const startUp = message('', 'user\0somebody\0\0');
const asked = Buffer.concat([
  message('Q', 'BEGIN\0'),
  message('P', 'read-one\0SELECT $1\0'),
  message('B', '\0read-one\0'),
  message('D', 'P\0'),
  message('E', '\0'),
  message('S', ''),
]);
const counted = [
  { kind: 'simple', text: 'BEGIN' },
  { kind: 'prepare', name: 'read-one', text: 'SELECT $1' },
  { kind: 'run', name: 'read-one' },
];

describe('FrontendReader', () => {
  it('passes over the start of the connection and tells what is asked', () => {
    expect(new FrontendReader().read(Buffer.concat([startUp, asked]))).toEqual(counted);
  });

  it('tells the same when the bytes come one by one', () => {
    const reader = new FrontendReader();
    const bytes = [...Buffer.concat([startUp, asked])];
    expect(bytes.flatMap((byte) => reader.read(Buffer.from([byte])))).toEqual(counted);
  });
});
