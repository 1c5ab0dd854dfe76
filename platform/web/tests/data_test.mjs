// SPDX-License-Identifier: MIT
// The history in a browser: a second tab, backups between browsers and Linux, a page that is killed, a full store.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check, checkClean, devices, equal, openApp, openBrowser, picture, ready, root, run, serve } from './harness.mjs';
import { answerNoneOfThese, seen, touch, words } from './app.mjs';

const sample = join(root, 'tests/data/journal/v2-backup.tsb'); // From the independent encoder.
const native = process.env.TENDERSPOT_NATIVE || join(root, 'build/test/platform/linux/tenderspot');

async function withBrowser(use, profile = null) {
  const server = await serve();
  const browser = await openBrowser(devices.phone, profile, { acceptDownloads: true });
  try {
    await use(browser, server);
    await checkClean(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bringIn(page, file) {
  await touch(page, 'tab', 'Settings');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), touch(page, 'button', 'Restore from a file')]);
  await chooser.setFiles(file);
  await touch(page, 'button', 'Bring it in');
  await seen(page, /^Brought in/);
}

async function backUp(page, folder) {
  await touch(page, 'tab', 'Settings');
  const [download] = await Promise.all([page.waitForEvent('download'), touch(page, 'button', 'Back up now')]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  await seen(page, /Backed up, and read back/);
  return file;
}

async function facts(page) {
  await seen(page, /treatments? in your history/);
  await seen(page, /other devices? are here/);
  return (await words(page)).match(/\d+ treatments? in your history|Entries of \d+ other devices? are here/g);
}

const inFolder = async (use) => {
  const folder = mkdtempSync(join(tmpdir(), 'tenderspot-data-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

export const tests = {
  async 'a backup from elsewhere is brought in, kept, and backed up again with all that was in it'() {
    await inFolder((folder) => withBrowser(async (browser, server) => {
      const page = await openApp(browser, server.address);
      await bringIn(page, sample);
      await picture(page, 'phone-brought-in');
      await page.reload();
      await ready(page);
      await touch(page, 'tab', 'Settings');
      const kept = await facts(page);
      equal(kept[1], 'Entries of 1 other device are here', 'what is here after a reload');
      const file = await backUp(page, folder);
      equal([file.endsWith('.tsb'), readFileSync(file).length > 0], [true, true], 'the backup');
      // Brought in where nothing is, it gives the same.
      await withBrowser(async (other, place) => {
        const there = await openApp(other, place.address);
        await bringIn(there, file);
        await touch(there, 'tab', 'Settings');
        // The first browser is another device as well.
        equal(await facts(there), [kept[0], 'Entries of 2 other devices are here'], 'after two browsers');
      });
    }));
  },

  async 'a backup goes from the browser to Linux and back, entry by entry the same'() {
    if (!existsSync(native)) return 'not run: build the app for Linux first (sh platform/linux/test)';
    return inFolder((folder) => withBrowser(async (browser, server) => {
      const dump = async (file) => {
        const data = join(folder, 'from-' + file.split('/').pop() + Math.random());
        await run(native, ['journal', 'restore', '--yes', data, file]);
        return run(native, ['journal', 'dump', data]);
      };
      const page = await openApp(browser, server.address);
      await bringIn(page, sample);
      const first = await backUp(page, folder);
      const here = await dump(first);
      // By Linux's own hand, then back.
      const data = join(folder, 'linux');
      await run(native, ['journal', 'restore', '--yes', data, first]);
      const second = join(folder, 'linux.tsb');
      await run(native, ['journal', 'backup', data, second]);
      check(readFileSync(first).equals(readFileSync(second)), 'Linux writes another backup of the same entries');
      equal(await dump(second), here, 'entries after Linux');
    }));
  },

  async 'a second tab says that another one is open, takes over when asked to, and the first one says so then'() {
    await withBrowser(async (browser, server) => {
      const first = await openApp(browser, server.address);
      await bringIn(first, sample);
      const second = await openApp(browser, server.address);
      await seen(second, 'Tenderspot is open in another tab');
      await picture(second, 'phone-other-tab');
      await touch(second, 'button', 'Use it here');
      await touch(second, 'tab', 'Settings');
      await seen(second, 'Entries of 1 other device are here, too.');
      await seen(first, 'Tenderspot is open in another tab');
      await first.bringToFront();
      await touch(first, 'button', 'Use it here');
      await first.getByRole('tab', { name: 'Settings' }).waitFor({ state: 'attached' });
      await seen(second, 'Tenderspot is open in another tab');
    });
  },

  async 'a tab that was robbed in its sleep says that its last change was not saved'() {
    await withBrowser(async (browser, server) => {
      const first = await openApp(browser, server.address);
      await touch(first, 'tab', 'Settings');
      await first.waitForFunction(() => window.tenderspot.store.isSettled());
      // As of a tab that is frozen in the middle: nothing that it sends arrives, nothing is let go.
      await first.evaluate(() => { window.tenderspot.database.commit = () => new Promise(() => {}); });
      await touch(first, 'radio', 'Dark');
      const second = await openApp(browser, server.address);
      await touch(second, 'button', 'Use it here');
      await second.getByRole('tab', { name: 'Settings' }).waitFor({ state: 'attached' });
      await seen(first, 'Not saved here');
      await first.bringToFront();
      await picture(first, 'phone-robbed');
      await first.reload({ waitUntil: 'commit' });
      await touch(first, 'button', 'Use it here');
      await touch(first, 'tab', 'Settings');
      equal(await first.getByRole('radio', { name: 'Dark', exact: true }).getAttribute('aria-checked'), 'false', 'what was lost');
    });
  },

  async 'a browser that is killed in the hold has kept what was saved, and offers to go on'() {
    await inFolder(async (profile) => {
      const server = await serve();
      const browser = await openBrowser(devices.phone, profile);
      const page = await openApp(browser, server.address);
      await touch(page, 'button', 'Open the body map');
      await touch(page, 'button', 'Gluteus medius, middle point, left');
      await touch(page, 'button', /^Treat \d+ s$/);
      if (/Safety check/.test(await words(page))) await answerNoneOfThese(page);
      await touch(page, 'button', /^Start/);
      await page.getByRole('timer').waitFor({ state: 'attached' });
      await page.waitForFunction(() => /Hold/.test(document.getElementById('mirror').textContent), null, { timeout: 20000 });
      const crashed = new Promise((done) => browser.context.on('close', done));
      await run('pkill', ['-KILL', '-f', '--', '--user-data-dir=' + profile]).catch(() => {});
      await crashed;
      const again = await openBrowser(devices.phone, profile);
      const back = await openApp(again, server.address);
      await seen(back, 'A treatment was cut short');
      await picture(back, 'phone-cut-short');
      await again.close();
      await server.close();
    });
  },
};
