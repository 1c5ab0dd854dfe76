// SPDX-License-Identifier: MIT
// A server, a browser and its pages for tests. Whatever a page asks of another place, complains about, or keeps as a
// cookie fails the test.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tools/site_files.mjs';
import { makeServer } from '../tools/serve.mjs';

const { chromium } = createRequire(join(root, 'build/web-tools/'))('playwright-core');
export { root };
export const site = process.env.TENDERSPOT_SITE || join(root, 'build/web/site');

export const devices = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, hasTouch: true, isMobile: true },
  tablet: { viewport: { width: 1180, height: 820 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, hasTouch: true },
};

export function check(is, what) {
  if (!is) throw new Error(what);
}
export function equal(is, wanted, what) {
  check(JSON.stringify(is) === JSON.stringify(wanted), `${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`);
}

/// A running server: `options` of serve.mjs, `address`, close().
export async function serve(folder = site, port = 0) {
  const options = { folder, requests: [], served: (path, bytes) => options.requests.push({ path, bytes }) };
  const server = makeServer(options);
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  options.port = server.address().port;
  options.address = `http://127.0.0.1:${options.port}/`;
  options.close = () => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return options;
}

/// A browser whose profile stays in `profile` when it is closed; without one, in a folder that goes with it.
export async function openBrowser(device = devices.phone, profile = null, more = {}) {
  const folder = profile || mkdtempSync(join(tmpdir(), 'tenderspot-browser-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium', headless: true, timezoneId: 'Europe/Berlin', locale: 'en-GB', ...device, ...more,
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-background-networking', '--disable-component-update'],
  });
  const watched = { context, faults: [], allowed: [], requests: [], close: () => closeBrowser(watched, profile ? null : folder) };
  context.on('request', (request) => watched.requests.push(request.url()));
  context.on('page', (page) => watch(watched, page));
  context.pages().forEach((page) => watch(watched, page));
  return watched;
}

function watch(watched, page) {
  page.on('pageerror', (error) => watched.faults.push('error: ' + error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') watched.faults.push('console: ' + message.text() + ' ' + message.location().url);
  });
}

/// Throws on anything that was asked of another place than `address`, was complained about, or was kept as a cookie.
export async function checkClean(watched, address) {
  const elsewhere = watched.requests.filter((url) => !url.startsWith(address) && !/^(data|blob|about):/.test(url));
  equal(elsewhere, [], 'requests to elsewhere');
  equal(watched.faults.filter((fault) => !watched.allowed.some((pattern) => pattern.test(fault))), [], 'complaints');
  equal(await watched.context.cookies(), [], 'cookies');
}

async function closeBrowser(watched, folder) {
  await watched.context.close();
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

export const ready = (page, state = 'ready') =>
  page.waitForFunction((wanted) => document.documentElement.dataset.state === wanted, state, { timeout: 30000 });

/// Until `look(argument)`, in the page, promises something true. (Playwright takes a promise itself for true.)
export const until = (page, look, argument) => page.evaluate(async ([text, value]) => {
  const is = (0, eval)('(' + text + ')');
  const end = performance.now() + 60000;
  while (!(await is(value))) {
    if (performance.now() > end) throw new Error('This did not become true: ' + text);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}, [String(look), argument]);

/// Opens the app and waits for its first picture.
export async function openApp(watched, address, page = null) {
  const opened = page || (await watched.context.newPage());
  await opened.goto(address, { waitUntil: 'commit' });
  await ready(opened);
  return opened;
}

/// Uses the app in a browser of its own, which is clean afterwards; gives back what `use` tells. `before` runs in the page
/// ahead of its scripts, with `word`.
export async function withApp(device, use, before = null, word = undefined) {
  const server = await serve();
  const browser = await openBrowser(device);
  if (before) await browser.context.addInitScript(before, word);
  try {
    const told = await use(await openApp(browser, server.address));
    await checkClean(browser, server.address);
    return told;
  } finally {
    await browser.close();
    await server.close();
  }
}

/// Until the worker has everything that is needed first, and serves this page.
export const kept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60000 });

export const tap = (page, x, y) => page.touchscreen.tap(x, y);

/// Two fingers around (x, y), from one distance to another.
export async function pinch(page, x, y, from, to, steps = 8) {
  const session = await page.context().newCDPSession(page);
  const points = (distance) => [{ x: x - distance / 2, y, id: 0 }, { x: x + distance / 2, y, id: 1 }];
  const send = (type, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', points(from));
  for (let i = 1; i <= steps; ++i) await send('touchMove', points(from + ((to - from) * i) / steps));
  await send('touchEnd', []);
  await session.detach();
}

/// One finger from a place to another.
export async function drag(page, from, to, steps = 8) {
  const session = await page.context().newCDPSession(page);
  const send = (type, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [{ ...from, id: 0 }]);
  for (let i = 1; i <= steps; ++i)
    await send('touchMove', [{ x: from.x + ((to.x - from.x) * i) / steps, y: from.y + ((to.y - from.y) * i) / steps, id: 0 }]);
  await send('touchEnd', []);
  await session.detach();
}

/// Landscape becomes portrait and the other way round.
export function rotate(page) {
  const { width, height } = page.viewportSize();
  return page.setViewportSize({ width: height, height: width });
}

/// Into build/web/pictures.
export const picture = (page, name) => page.screenshot({ path: join(root, 'build/web/pictures', name + '.png') });

/// Runs a program; its output, or an error with it.
export function run(command, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let out = '';
    child.stdout.on('data', (text) => { out += text; });
    child.stderr.on('data', (text) => { out += text; });
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}: ${out}`))));
  });
}
