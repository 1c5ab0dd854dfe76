// SPDX-License-Identifier: MIT
// From one version to the next: told, taken when the app says so, and never a mix of both.
import { check, checkClean, devices, equal, kept, openApp, openBrowser, ready, serve, until } from './harness.mjs';
import { makeVersions, partsOf, whole } from './two_versions.mjs';

/// With version 1 open and kept; `sites` are the folders, `server.folder` is the one that is served.
async function withFirst(test) {
  const sites = await makeVersions();
  const server = await serve(sites.v1);
  const watched = await openBrowser(devices.desktop);
  try {
    const page = await openApp(watched, server.address);
    await kept(page);
    equal(await partsOf(page, sites), whole('v1'), 'the first version');
    await test({ sites, server, watched, page });
    await checkClean(watched, server.address);
  } finally {
    await watched.close();
    await server.close();
    sites.remove();
  }
}

const look = (page) => page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it.update()).catch(() => {}));
/// Or given up.
const installed = (page) => until(page, () => navigator.serviceWorker.getRegistration().then((it) => !it.installing));
const announced = (page) => page.waitForFunction(() => tenderspot.updates.ready(), null, { timeout: 60000 });
const reloads = async (page, action) => {
  const loaded = page.waitForEvent('load', { timeout: 60000 });
  await action();
  await loaded;
  await ready(page);
};
const take = (page) => reloads(page, () => page.evaluate(() => { setTimeout(() => tenderspot.updates.take()); }));
/// How many files of all versions are kept.
const entries = (page) => page.evaluate(() => caches.open('tenderspot').then((cache) => cache.keys()).then((keys) => keys.length));

export const tests = {
  'is told of a new version, goes on with the old one, and takes the new one when asked': () =>
    withFirst(async ({ sites, server, page }) => {
      await page.evaluate(() => {
        window.told = 0;
        Module._tenderspot_update_ready = () => { ++window.told; };
      });
      server.folder = sites.v2;
      await look(page);
      await announced(page);
      await page.waitForFunction(() => window.told === 1);
      equal(await partsOf(page, sites), whole('v1'), 'before it is taken');
      await page.reload();
      await ready(page);
      equal(await partsOf(page, sites), whole('v1'), 'after a reload in between');
      await announced(page);
      await take(page);
      equal(await partsOf(page, sites), whole('v2'), 'after it was taken');
      await server.close();
      await page.reload();
      await ready(page);
      equal(await partsOf(page, sites), whole('v2'), 'without a net');
    }),

  'fetches only what differs, and has after it what it had before': () =>
    withFirst(async ({ sites, server, page }) => {
      equal(await page.evaluate(() => tenderspot.assets.complete()), 0, 'files that are missing');
      server.folder = sites.v2;
      server.requests.length = 0;
      await look(page);
      await announced(page);
      const fetched = server.requests.filter((request) => request.bytes > 0).map((request) => request.path.replace(/\?.*/, ''));
      check(!fetched.some((path) => path.endsWith('.otf') || path.endsWith('.wasm')), 'fetched what is the same: ' + fetched);
      equal(fetched.filter((path) => path.endsWith('.webp')).length, 4, 'plates that were fetched');
      await server.close();
      await take(page);
      equal(await partsOf(page, sites), whole('v2'), 'without a net');
      equal(await page.evaluate(() => tenderspot.assets.complete()), 0, 'files that are missing afterwards');
    }),

  'stays whole when the server dies in the middle of an update, and takes it later': () =>
    withFirst(async ({ sites, server, watched, page }) => {
      watched.allowed.push(/ERR_|Failed to load|sw\.js/);
      for (const dies of ['files.json', 'tenderspot.js', 'back-skin', 'facts.txt']) {
        server.folder = sites.v2;
        server.refuse = (path) => path.includes(dies);
        await look(page);
        await installed(page);
        equal(await page.evaluate(() => tenderspot.updates.ready()), false, 'announced although half of it is missing: ' + dies);
        server.refuse = () => true;
        await page.reload();
        await ready(page);
        equal(await partsOf(page, sites), whole('v1'), 'after ' + dies);
        server.refuse = null;
      }
      await look(page);
      await announced(page);
      await take(page);
      equal(await partsOf(page, sites), whole('v2'), 'afterwards');
    }),

  'takes nothing of a server that has put up only half of the new files': () =>
    withFirst(async ({ sites, server, watched, page }) => {
      watched.allowed.push(/ERR_|Failed|integrity|sw\.js/);
      server.folder = sites.v2;
      server.instead = (path) => (/facts\.txt|back-skin/.test(path) ? sites.v1 : null);
      await look(page);
      await installed(page);
      equal(await page.evaluate(() => tenderspot.updates.ready()), false, 'announced a mix');
      const fresh = await openBrowser(devices.desktop);
      fresh.allowed.push(/./);
      const first = await fresh.context.newPage();
      await first.goto(server.address, { waitUntil: 'commit' });
      await ready(first, 'failed');
      await fresh.close();
      server.instead = null;
      await look(page);
      await announced(page);
      await take(page);
      equal(await partsOf(page, sites), whole('v2'), 'afterwards');
    }),

  'leaves another tab whole that still runs the old version, and its files until it is gone': () =>
    withFirst(async ({ sites, server, watched, page }) => {
      const old = await openApp(watched, server.address);
      await old.evaluate(() => tenderspot.assets.complete());
      const before = await entries(page);
      server.folder = sites.v2;
      await look(page);
      await announced(page);
      await take(page);
      equal(await partsOf(page, sites), whole('v2'), 'the tab that took it');
      equal(await partsOf(old, sites), whole('v1'), 'the other tab');
      await server.close();
      equal(await partsOf(old, sites), whole('v1'), 'the other tab without a net');
      await announced(old);
      check((await entries(page)) > before, 'files of the old version were deleted while a tab ran it');
      await old.close();
      await page.reload();
      await ready(page);
      await until(page, (most) => caches.open('tenderspot').then((cache) => cache.keys()).then((keys) => keys.length <= most), before);
      equal(await partsOf(page, sites), whole('v2'), 'after the old files were deleted');
    }),

  'lets the other tab go over to the new version when it is asked': () =>
    withFirst(async ({ sites, server, watched, page }) => {
      const other = await openApp(watched, server.address);
      server.folder = sites.v2;
      await look(page);
      await announced(page);
      await take(page);
      await announced(other);
      await take(other);
      equal(await partsOf(other, sites), whole('v2'), 'the other tab');
    }),
};
