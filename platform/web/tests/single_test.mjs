// SPDX-License-Identifier: MIT
// The app as one file, opened from a disk.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { check, checkClean, devices, equal, openApp, openBrowser, picture, root, site } from './harness.mjs';

const made = process.env.TENDERSPOT_SINGLE || join(root, 'build/web/tenderspot.html');

/// The file alone in a folder whose name needs escaping, and a profile for browsers.
async function withStick(test) {
  const folder = mkdtempSync(join(tmpdir(), 'tenderspot stick ü-'));
  const file = join(folder, 'tenderspot.html');
  copyFileSync(made, file);
  const address = 'file://' + encodeURI(file);
  try {
    await test(address, join(folder, 'profile'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const kind = (bytes) => createHash('sha256').update(bytes).digest('hex');

export const tests = {
  'opens from a disk and asks nobody for anything': () =>
    withStick(async (address, profile) => {
      const watched = await openBrowser(devices.desktop, profile);
      const page = await openApp(watched, address);
      await picture(page, 'single');
      equal(await page.evaluate(() => document.characterSet), 'windows-1252', 'encoding');
      await checkClean(watched, 'file://');
      equal(watched.requests.filter((url) => !url.startsWith('data:')).length, 1, 'requests');
      await watched.close();
    }),

  'has in it every byte of the fonts, the facts and all plates': () =>
    withStick(async (address, profile) => {
      const watched = await openBrowser(devices.desktop, profile);
      const page = await openApp(watched, address);
      const plates = readdirSync(join(site, 'assets/plates')).map((name) => name.replace('.webp', ''));
      check(plates.length > 400, 'where are the plates?');
      await page.evaluate((names) => names.forEach((name) => tenderspot.assets.want(name)), plates);
      await page.waitForFunction((names) => names.every((name) => Module.FS.analyzePath(`/assets/plates/${name}.webp`).exists), plates);
      const paths = [...plates.map((name) => `assets/plates/${name}.webp`), ...readdirSync(join(site, 'fonts'))
        .filter((name) => name.endsWith('.otf')).map((name) => 'fonts/' + name)];
      const inPage = await page.evaluate(async (all) => {
        const hex = async (path) => Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', Module.FS.readFile('/' + path))),
          (byte) => byte.toString(16).padStart(2, '0')).join('');
        return Promise.all(all.map(hex));
      }, paths);
      equal(paths.filter((path, i) => inPage[i] !== kind(readFileSync(join(site, path)))), [], 'files that are others');
      const facts = await page.evaluate(() => Module.FS.readFile('/facts.txt', { encoding: 'utf8' }));
      equal(facts, readFileSync(join(site, 'facts.txt'), 'utf8'), 'facts');
      await watched.close();
    }),

  'keeps its data from one start of the browser to the next': () =>
    withStick(async (address, profile) => {
      const first = await openBrowser(devices.desktop, profile);
      const page = await openApp(first, address);
      await page.evaluate(() => new Promise((resolve, reject) => {
        const opening = indexedDB.open('test-of-the-stick', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('kept', 'readwrite', { durability: 'strict' });
          writing.objectStore('kept').put('here', 'it');
          writing.oncomplete = resolve;
        };
      }));
      await first.close();
      const second = await openBrowser(devices.desktop, profile);
      const again = await openApp(second, address);
      const kept = await again.evaluate(() => new Promise((resolve) => {
        const opening = indexedDB.open('test-of-the-stick', 1);
        opening.onsuccess = () => {
          opening.result.transaction('kept').objectStore('kept').get('it').onsuccess = (event) => resolve(event.target.result);
        };
        opening.onupgradeneeded = () => { opening.transaction.abort(); };
        opening.onerror = () => resolve(null);
      }));
      equal(kept, 'here', 'what was kept');
      await checkClean(second, 'file://');
      await second.close();
    }),

  'lets no script run that is not its own': () =>
    withStick(async (address, profile) => {
      const watched = await openBrowser(devices.desktop, profile);
      const page = await openApp(watched, address);
      const injected = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
        return Boolean(window.injected);
      });
      equal(injected, false, 'ran');
      await watched.close();
    }),

  'is small enough to be handed over': async () => {
    const size = statSync(made).size;
    check(size < 8e6, `${size} bytes`);
    return `${(size / 1e6).toFixed(2)} MB`;
  },
};
