// SPDX-License-Identifier: MIT
// Compresses files beside themselves (.br, .gz) for servers that hand such out; keeps results by the hash of the bytes.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ways = {
  '.br': (bytes) => brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }),
  '.gz': (bytes) => gzipSync(bytes, { level: 9 }),
};

export const compressible = (path) => /\.(html|js|json|css|txt|wasm|otf|webmanifest)$/.test(path);

export function press(file, bytes, kept) {
  if (!compressible(file)) return;
  mkdirSync(kept, { recursive: true });
  const hash = createHash('sha256').update(bytes).digest('hex');
  for (const [ending, way] of Object.entries(ways)) {
    const ready = join(kept, hash + ending);
    if (!existsSync(ready)) {
      writeFileSync(ready + '.new', way(bytes));
      renameSync(ready + '.new', ready);
    }
    copyFileSync(ready, file + ending);
  }
}
