// SPDX-License-Identifier: MIT
// What the page is made of: its scripts joined in the order in which index.html names them, and the files beside them.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const webFolder = join(dirname(fileURLToPath(import.meta.url)), '..');
export const root = join(webFolder, '../..');
const source = join(webFolder, 'site');
/// Tests pack other ones.
const assets = process.env.TENDERSPOT_ASSETS || join(root, 'assets');
export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('base64');
const text = (name) => (existsSync(join(source, name)) ? readFileSync(join(source, name), 'utf8') : '');

/// Its scripts and styles are taken out of `page`. At its top stand `colours` and, of a site, `early(words)`: early.js,
/// called with these words.
export function readPage() {
  let page = text('index.html');
  const scripts = [], styles = [];
  const early = (words) => text('early.js').replace(/\(\/\* pack .* \*\/\)\);\n$/, () => `(${words}));\n`);
  page = page.replace('<script src="colours.js"></script>\n<script src="early.js"></script>\n', '');
  page = page.replace(/<script defer src="([^"]+)"><\/script>\n/g, (_, name) => {
    if (name !== 'tenderspot.js') scripts.push(name);
    return '';
  });
  page = page.replace(/<link rel="stylesheet" href="([^"]+)">\n/g, (_, name) => {
    styles.push(name);
    return '';
  });
  return { page, colours: text('colours.js'), early, scripts: scripts.map(text).join(''), style: styles.map(text).join('') };
}

/// A script or a style to stand in a page: in plain ASCII, so that the encoding of the page does not matter to it.
export const asScript = (text) => text
  .replace(/[^\0-\x7f]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'))
  .replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
export const asStyle = (text) => text.replace(/[^\0-\x7f]/g, '?');

export function readWorker() {
  return text('sw.js').replace("importScripts('notices_worker.js');\n", () => text('notices_worker.js'));
}

/// The facts as one file, as they come together and press better so: in the first line how many bytes each has, by where
/// it lies in the program's file system; then all of them.
export function readFacts() {
  const folder = join(assets, 'catalogue');
  const paths = [...readdirSync(folder).sort().map((name) => 'catalogue/' + name), 'plates/atlas.json'];
  const texts = paths.map((path) => readFileSync(join(assets, path)));
  const sizes = Object.fromEntries(paths.map((path, i) => ['assets/' + path, texts[i].length]));
  return Buffer.concat([Buffer.from(JSON.stringify(sizes) + '\n'), ...texts]);
}

/// [path on the site, bytes] of all plates.
export function readPlates() {
  const folder = join(assets, 'plates');
  return readdirSync(folder).filter((name) => name.endsWith('.webp')).sort()
    .map((name) => ['assets/plates/' + name, readFileSync(join(folder, name))]);
}

export function readIcons() {
  const icons = ['64', '256', '512'].map((size) => ['icons/' + size + '.png', join(assets, 'icons', size + '.png')]);
  for (const name of ['maskable-512.png', 'apple-180.png']) icons.push(['icons/' + name, join(source, 'icons', name)]);
  return icons.map(([path, file]) => [path, readFileSync(file)]);
}

export const readManifest = () => text('manifest.webmanifest');
