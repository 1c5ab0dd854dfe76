// SPDX-License-Identifier: MIT
// Prints the characters that the web's fonts shall have, one a line as U+XXXX. usage: node characters.mjs ROOT
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

const ranges = [
  [0x20, 0x7e], [0xa0, 0xff], [0x100, 0x17f], // Latin-1 and Latin Extended-A
  [0x218, 0x21b], [0x1e9e, 0x1e9e], [0x2c6, 0x2dd], [0x300, 0x30c], [0x323, 0x328], // Romanian, capital sharp s, accents
  [0x2010, 0x2027], [0x202f, 0x2044], [0x2070, 0x209c], // punctuation, raised and lowered digits
  [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2150, 0x215e], [0x2190, 0x2199], [0x2212, 0x2212], [0x2248, 0x2248],
  [0x2260, 0x2265], [0x25a0, 0x25cf], [0x2605, 0x2606], [0x2713, 0x2717], [0xfffd, 0xfffd],
];

function* filesBelow(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else if (/\.(cpp|hpp|json)$/.test(name)) yield path;
  }
}

/// The characters of all texts that ship: in the sources, also written as \u or \x, and in the catalogue.
export function shippedCharacters(root) {
  const found = new Set();
  for (const folder of ['src', 'assets/catalogue', 'platform/web'])
    for (const path of filesBelow(join(root, folder))) {
      const text = readFileSync(path, 'utf8');
      for (const c of text) found.add(c.codePointAt(0));
      for (const [, hex] of text.matchAll(/\\u\{?([0-9a-fA-F]{4,6})/g)) found.add(parseInt(hex, 16));
      for (const [bytes] of text.matchAll(/(\\x[0-9a-fA-F]{2}){2,4}/g))
        for (const c of Buffer.from(bytes.replaceAll('\\x', ''), 'hex').toString('utf8')) found.add(c.codePointAt(0));
    }
  return [...found].filter((c) => c >= 0x20 && c !== 0x7f).sort((a, b) => a - b);
}

if (argv[1].endsWith('characters.mjs')) {
  const all = new Set(shippedCharacters(argv[2]));
  for (const [first, last] of ranges) for (let c = first; c <= last; ++c) all.add(c);
  for (const c of [...all].sort((a, b) => a - b)) console.log('U+' + c.toString(16).toUpperCase().padStart(4, '0'));
}
