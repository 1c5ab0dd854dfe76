// SPDX-License-Identifier: MIT
// Writes the app as one page that opens from a disk: everything lies in it, compressed where that pays.
// usage: node single.mjs SITE FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { constants, gzipSync } from 'node:zlib';
import { compressible } from './press.mjs';
import { asScript, asStyle, hashOf, readPage, webFolder } from './site_files.mjs';

const [site, target] = argv.slice(2);

/// One character a byte in windows-1252. What the reader of a page would change, or take for its own, is escaped.
function asText(bytes) {
  const out = [];
  for (const byte of bytes)
    if (byte === 0 || byte === 0x0d || byte === 0x3c || byte === 0x3d) out.push(0x3d, byte ^ 0x40);
    else out.push(byte);
  return Buffer.from(out).toString('latin1');
}

const read = (path) => readFileSync(join(site, path));
const plates = Object.keys(JSON.parse(read('plates.json')));
const paths = ['tenderspot.wasm', 'facts.txt', 'fonts/Inter-Regular.otf', 'fonts/Inter-SemiBold.otf', 'fonts/Inter-Bold.otf'];
const blocks = [...paths, ...plates].map((path) => {
  const pressed = compressible(path);
  const bytes = pressed ? gzipSync(read(path), { level: constants.Z_BEST_COMPRESSION }) : read(path);
  return `<script type="text/plain" id="${path}"${pressed ? ' class="gzip"' : ''}>${asText(bytes)}</script>\n`;
});

const { page, colours, scripts, style } = readPage();
const version = /"version":"([^"]*)"/.exec(read('index.html').toString())[1];
const reader = readFileSync(join(webFolder, 'tools/inlined.js'), 'utf8');
const app = asScript(`window.tenderspot.release = ${JSON.stringify({ version, files: {} })};\n${reader}${scripts}`);
const program = asScript(read('tenderspot.js').toString());
const top = asScript(colours);
const css = asStyle(style);
const policy = `default-src 'none'; script-src 'wasm-unsafe-eval' 'sha256-${hashOf(top)}' 'sha256-${hashOf(app)}' 'sha256-${hashOf(program)}'; ` +
  `style-src 'sha256-${hashOf(css)}'; img-src blob: data:; base-uri 'none'; form-action 'none'`;
const icon = 'data:image/png;base64,' + read('icons/64.png').toString('base64');

const whole = page
  .replace('<meta charset="utf-8">', '<meta charset="windows-1252">')
  .replace(/content="default-src[^"]*"/, () => `content="${policy}"`)
  .replace(/<link rel="(manifest|apple-touch-icon)"[^>]*>\n/g, '')
  .replace(/<link rel="icon"[^>]*>/, () => `<link rel="icon" href="${icon}">`)
  .replace('<meta name="viewport"', (it) => `<script>${top}</script>\n${it}`)
  .replace('</head>\n', () => `<style>${css}</style>\n</head>\n`)
  .replace('</body>\n', () => `${blocks.join('')}<script>${app}</script>\n<script>${program}</script>\n</body>\n`);
writeFileSync(target, whole, 'latin1');
console.log(`${target}: ${(Buffer.byteLength(whole, 'latin1') / 1e6).toFixed(2)} MB, ${plates.length} plates`);
