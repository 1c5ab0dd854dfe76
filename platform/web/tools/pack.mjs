// SPDX-License-Identifier: MIT
// Writes the site: every file is named with the hash of its bytes by the page, the list of files or the worker.
// usage: node pack.mjs PROGRAM_FOLDER FONTS SITE PRESSED   PRESSED keeps what was compressed, for the next time.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { press } from './press.mjs';
import { asScript, asStyle, hashOf, readFacts, readIcons, readManifest, readPage, readPlates, readWorker } from './site_files.mjs';

const [programFolder, fonts, site, pressed] = argv.slice(2);
const { page, colours, early, scripts, style } = readPage();
const worker = readWorker();
const files = new Map([
  ['tenderspot.js', readFileSync(join(programFolder, 'tenderspot.js'))],
  ['tenderspot.wasm', readFileSync(join(programFolder, 'tenderspot.wasm'))],
  ['facts.txt', readFacts()],
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
const version = hashOf(listed(files) + page + style + colours + early('') + scripts + worker).replace(/[^A-Za-z0-9]/g, '').slice(0, 12);
// More at once would keep the scripts waiting, as a browser asks an old server for six files at a time.
const first = ['tenderspot.wasm', 'facts.txt'];
const isFirst = (path) => first.includes(path) || path === 'plates.json' || path.startsWith('fonts/');
const release = { version, files: Object.fromEntries([...files].filter(([path]) => isFirst(path)).map(([path, bytes]) => [path, hashOf(bytes)])) };

// What is small stands in the page itself, and the policy names it by its hash.
const top = asScript(colours + early(JSON.stringify(release) + ', ' + JSON.stringify(first)));
const app = asScript(scripts), css = asStyle(style);
const named = (...texts) => texts.map((text) => ` 'sha256-${hashOf(text)}'`).join('');
const program = `tenderspot.js?v=${version}" integrity="sha256-${hashOf(files.get('tenderspot.js'))}`;
files.set('', Buffer.from(page
  .replace("script-src 'self'", (it) => it + named(top, app))
  .replace("style-src 'self'", () => 'style-src' + named(css))
  .replace('<meta name="viewport"', (it) => `<script>${top}</script>\n${it}`)
  .replace('</head>\n', (it) => `<style>${css}</style>\n<script defer src="${program}"></script>\n${it}`)
  .replace('</body>\n', (it) => `<script>${app}</script>\n${it}`)));
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
