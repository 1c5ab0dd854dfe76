// SPDX-License-Identifier: MIT
// A page with the mirror on it and nothing behind it: a canvas, a stand-in for the app that notes what it is told.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const site = path.join(here, '..', 'site');
const root = path.join(here, '..', '..', '..');
const tools = process.env.TENDERSPOT_WEB_TOOLS || path.join(root, 'build', 'web-tools');
const headless = process.env.TENDERSPOT_HEADLESS || path.join(root, 'build', 'test', 'platform', 'headless', 'tenderspot-headless');
const requireTool = createRequire(path.join(tools, 'package.json'));

export const { chromium } = requireTool('playwright-core');
const axe = fs.readFileSync(requireTool.resolve('axe-core/axe.min.js'), 'utf8');

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";
const scripts = ['colours.js', 'mirror_elements.js', 'mirror_input.js', 'mirror.js', 'stand_in.js'];
const pages = {
  '/': ['text/html', () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tenderspot</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="mirror.css"></head><body><canvas id="canvas"></canvas>
${scripts.map((name) => `<script src="${name}"></script>`).join('')}</body></html>`],
  '/page.css': ['text/css', () => 'body{margin:0}canvas{position:fixed;inset:0;width:100%;height:100%}'],
  '/stand_in.js': ['text/javascript', () => `'use strict';
window.calls = []; window.refused = []; window.touches = 0; window.fieldThere = '';
document.addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective));
const canvas = document.getElementById('canvas');
canvas.addEventListener('click', () => { window.touches += 1; });
tenderspot.mirror.attach({ ccall(name, answer, types, values) {
  if (name === 'tenderspot_field_at') return window.fieldThere;
  window.calls.push([name.replace('tenderspot_', ''), ...values]);
} }, canvas);`],
};

export function serve() {
  const server = http.createServer((request, response) => {
    const own = pages[request.url];
    const file = path.join(site, path.basename(request.url));
    if (!own && !fs.existsSync(file)) return response.writeHead(404).end();
    const type = own ? own[0] : file.endsWith('.css') ? 'text/css' : 'text/javascript';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    return response.end(own ? own[1]() : fs.readFileSync(file));
  });
  return new Promise((done) => { server.listen(0, '127.0.0.1', () => done(server)); });
}

/** What the app says of its screens at that size: { name: [message, ...] }. */
export function record(size) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mirror-'));
  try {
    const script = path.join(here, 'screens.script');
    execFileSync(headless, ['--data', path.join(folder, 'data'), '--size', size, '--script', script],
      { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
    return readRecords(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

export function readRecords(folder) {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  return Object.fromEntries(names.map((name) => [path.basename(name, '.jsonl'),
    fs.readFileSync(path.join(folder, name), 'utf8').split('\n').filter((line) => line !== '')]));
}

export async function open(browser, server, size) {
  const [width, height] = size.split('x').map(Number);
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  return page;
}

export const update = (page, message) =>
  page.evaluate((text) => window.tenderspot.mirror.update(text), typeof message === 'string' ? message
                                                                                         : JSON.stringify(message));

/** What the app was told since the last time. */
export const calls = (page) => page.evaluate(() => window.calls.splice(0));

/** What axe finds that keeps people out: serious and critical. */
export async function barriers(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
}
