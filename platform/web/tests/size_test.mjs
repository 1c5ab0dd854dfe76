// SPDX-License-Identifier: MIT
// What a first visit costs on the wire: until the app is ready, until the body map is there, until nothing is missing
// offline. Counted where the server sends; headers are not counted.
import { check, checkClean, devices, kept, openApp, openBrowser, serve } from './harness.mjs';

const limit = 2.5e6;
const kinds = [['program', /\.wasm|tenderspot\.js/], ['page', /\.html|app\.|\/(\?.*)?$|sw\.js|files\.json|plates\.json/],
  ['fonts', /\.otf/], ['facts', /start\.json/], ['plates', /\.webp/], ['icons', /icons|manifest/]];
const view = ['skin', 'shell', 'bones', 'gmin', 'piri', 'ql', 'gmed', 'tfl', 'itb', 'gmax'].map((layer) => 'back-' + layer);

export const tests = {
  [`needs at most ${limit / 1e6} MB for a first visit with the body map`]: async () => {
    const server = await serve();
    const watched = await openBrowser(devices.phone);
    const rows = [];
    let counted = 0;
    const count = (what) => {
      const now = server.requests.slice(counted);
      counted = server.requests.length;
      const bytes = kinds.map(([, pattern]) => now.filter((it) => pattern.test(it.path)).reduce((sum, it) => sum + it.bytes, 0));
      rows.push({ what, bytes, all: now.reduce((sum, it) => sum + it.bytes, 0), requests: now.length });
    };
    try {
      const page = await openApp(watched, server.address);
      count('until ready');
      await kept(page);
      count('kept for offline');
      await page.evaluate((names) => names.forEach((name) => tenderspot.assets.want(name)), view);
      await page.waitForFunction((names) => names.every((name) => Module.FS.analyzePath(`/assets/plates/${name}.webp`).exists), view);
      count('one view of the map');
      check((await page.evaluate(() => tenderspot.assets.complete())) === 0, 'files are missing');
      count('all the rest');
      await checkClean(watched, server.address);
    } finally {
      await watched.close();
      await server.close();
    }
    const visit = rows[0].all + rows[1].all + rows[2].all;
    const kB = (bytes) => (bytes / 1000).toFixed(0).padStart(9);
    const lines = ['kB on the wire'.padEnd(20) + kinds.map(([name]) => name.padStart(9)).join('') + '      all requests'];
    for (const row of rows) lines.push(row.what.padEnd(20) + row.bytes.map(kB).join('') + kB(row.all) + String(row.requests).padStart(9));
    lines.push(`first visit: ${(visit / 1e6).toFixed(2)} MB of ${limit / 1e6}; complete: ${((visit + rows[3].all) / 1e6).toFixed(2)} MB`);
    check(visit <= limit, lines.join('\n'));
    check(rows[0].bytes[0] > 0 && rows[0].bytes[2] > 0 && rows[3].bytes[4] > 1e6, 'not everything was counted\n' + lines.join('\n'));
    return lines.join('\n');
  },
};
