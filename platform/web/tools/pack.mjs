// SPDX-License-Identifier: MIT
// Writes the site: every file is named with the hash of its bytes by the page, the list of files and the worker.
// usage: node pack.mjs PROGRAM_FOLDER FONTS SITE PRESSED   PRESSED keeps what was compressed, for the next time.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { press } from './press.mjs';
import { hashOf, readFacts, readIcons, readManifest, readPage, readPlates, readWorker } from './site_files.mjs';

const [programFolder, fonts, site, pressed] = argv.slice(2);
const { page, scripts, style } = readPage();
const worker = readWorker();
const files = new Map([
  ['tenderspot.js', readFileSync(join(programFolder, 'tenderspot.js'))],
  ['tenderspot.wasm', readFileSync(join(programFolder, 'tenderspot.wasm'))],
  ['start.json', Buffer.from(readFacts())],
  ['app.css', Buffer.from(style)],
  ['manifest.webmanifest', Buffer.from(readManifest())],
  ...readIcons(),
]);
for (const weight of ['Regular', 'SemiBold', 'Bold']) {
  const name = 'Inter-' + weight + '.otf';
  files.set('fonts/' + name, readFileSync(join(fonts, name)));
}
const plates = new Map(readPlates());
const listed = (map) => JSON.stringify(Object.fromEntries([...map].map(([path, bytes]) => [path, hashOf(bytes)])));
files.set('plates.json', Buffer.from(listed(plates)));

// Everything below follows from what is above and from the version.
const version = hashOf(listed(files) + page + scripts + worker).replace(/[^A-Za-z0-9]/g, '').slice(0, 12);
const first = ['tenderspot.wasm', 'start.json', 'plates.json', ...[...files.keys()].filter((path) => path.startsWith('fonts/'))];
const release = { version, files: Object.fromEntries(first.map((path) => [path, hashOf(files.get(path))])) };
files.set('app.js', Buffer.from('window.tenderspot = { release: ' + JSON.stringify(release) + ' };\n' + scripts));

const checked = (path) => `${path}?v=${version}" integrity="sha256-${hashOf(files.get(path))}`;
files.set('', Buffer.from(page.replace('</head>\n', () =>
  `<link rel="stylesheet" href="${checked('app.css')}">\n` +
  `<script defer src="${checked('app.js')}"></script>\n` +
  `<script defer src="${checked('tenderspot.js')}"></script>\n</head>\n`)));
const list = Buffer.from(listed(files));

const next = site + '.new';
rmSync(next, { recursive: true, force: true });
const write = (path, bytes) => {
  const file = join(next, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  press(file, bytes, pressed);
};
for (const [path, bytes] of [...files, ...plates]) write(path || 'index.html', bytes);
write('files.json', list);
write('sw.js', Buffer.from(worker.replace('@VERSION@', version).replace('@LIST_HASH@', hashOf(list))));
rmSync(site, { recursive: true, force: true });
renameSync(next, site);
console.log(`${site}: version ${version}, ${files.size + plates.size + 2} files`);
