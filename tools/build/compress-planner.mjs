// Writes a Brotli and a gzip form beside each text file of the built planner, so that the server only has to send them.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'dist/apps/planner/browser';
const worthIt = 1024;

for (const name of readdirSync(folder, { recursive: true })) {
  const file = join(folder, String(name));
  // The page is completed for each answer, so it is not compressed ahead.
  if (!/\.(js|css|svg|json|webmanifest)$/.test(file) || statSync(file).size < worthIt) continue;
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
